import { Alert } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { zonedMonthKey } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { metricsHref } from '@/lib/metrics/behind-query';
import type { SopUnit } from '@/lib/metrics/units';
import { ChannelCounts, OpenAges, Returns } from './counts';
import { KeyFigures } from './key-figures';
import { LateList } from './late-list';
import { MethodNotes } from './method-notes';
import classes from './metrics-page.module.css';
import type { MetricsView } from './metrics-view';
import { PrintButton } from './print-button';
import { ReadingText } from './reading';
import { SectorTable } from './sector-table';
import { SelectionForm } from './selection-form';
import { StepTable } from './step-table';
import { TrendPanel, type TrendStep } from './trend-panel';
import { periodWords, unitWords } from './words';

/** How the office keeps its SOP: read from the top, in the order of what a head of office needs first. */
export function MetricsPage(props: {
  view: MetricsView;
  /** Names of the office's SOP editions, to choose one from. */
  editions: readonly string[];
  firstMonth: string | null;
  invalid: boolean;
}) {
  const t = useTranslations('metrics');
  const common = useTranslations('common');
  const sectorName = useTranslations('sop.sector');
  const locale = useLocale() as Locale;
  const { view, firstMonth, invalid } = props;
  const { period, sector, sop } = view.figures;
  const about = [
    periodWords(period, locale),
    sector ? sectorName(sector) : common('allSectors'),
    ...(sop ? [t('edition', { edition: sop })] : []),
  ].join(' · ');
  if (firstMonth === null) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      </>
    );
  }
  return (
    <div className={classes.page}>
      <PageHeader title={t('title')} description={about} actions={<PrintButton />} />
      <div className={classes.parts}>
        {invalid ? (
          <Alert color="gray" role="status">
            {t('invalidSelection')}
          </Alert>
        ) : null}
        <SelectionForm
          selection={{ period, sector, sop }}
          editions={props.editions}
          firstMonth={firstMonth}
          thisMonth={zonedMonthKey(view.now)}
        />
        <ReadingText view={view} />
        <KeyFigures view={view} />
        <StepTable view={view} />
        <TrendPanel
          months={view.figures.months}
          steps={view.units.map((unit) => trendStep(unit, view, locale))}
          selection={{ sector, sop }}
        />
        <SectorTable view={view} />
        <LateList view={view} />
        <div className={classes.three}>
          <OpenAges view={view} />
          <Returns view={view} />
          <ChannelCounts view={view} />
        </div>
        <MethodNotes jsonHref={metricsHref({ period, sector, sop }).replace('/kinerja', '/api/kinerja')} />
      </div>
    </div>
  );
}

function trendStep(unit: SopUnit, view: MetricsView, locale: Locale): TrendStep {
  const standards = view.figures.units.find((each) => each.unit === unit.key)?.standards ?? [];
  const [only, ...others] = standards.length > 0 ? standards : [unit.standardMinutes];
  return {
    key: unit.key,
    name: unitWords(unit, locale),
    standardMinutes: others.length === 0 ? (only ?? null) : null,
  };
}
