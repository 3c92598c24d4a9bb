import { NativeSelect } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterForm } from '@/components/ui/filter-form';
import { PageHeader } from '@/components/ui/page-header';
import { formatMonth, zonedMonthKey, zonedTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import {
  type DueReport,
  REPORT_STANDINGS,
  type ReportCounts,
  type ReportRow,
  type ReportStanding,
} from '@/lib/report-list/report-row';
import { DueReports } from './due-reports';
import { ReportLine } from './report-line';
import classes from './reports-page.module.css';

interface Props {
  path: string;
  filter: { status?: ReportStanding | undefined; bulan?: string | undefined };
  months: string[];
  counts: ReportCounts;
  due: DueReport[];
  reports: ReportRow[];
}

/** The reports by month, those still to be written first. */
export function ReportsPage({ path, filter, months, counts, due, reports }: Props) {
  const t = useTranslations('report');
  const locale = useLocale() as Locale;
  const monthName = (key: string) => formatMonth(zonedTime(`${key}-01`, '00:00'), locale);
  const byMonth = Map.groupBy(reports, (report) => zonedMonthKey(report.reportedAt));
  const filtered = Boolean(filter.status ?? filter.bulan);
  return (
    <>
      <PageHeader title={t('listTitle')} description={t('listLead')} />
      {due.length > 0 && !filtered ? <DueReports due={due} /> : null}
      <FilterForm key={filtered ? 'some' : 'none'} label={t('filter')} clearHref={filtered ? path : null}>
        <NativeSelect
          name="status"
          label={t('standing')}
          defaultValue={filter.status ?? ''}
          data={[
            { value: '', label: t('allStandings', { count: counts.waiting + counts.acknowledged }) },
            ...REPORT_STANDINGS.map((key) => ({
              value: key,
              label: t(`standingCount.${key}`, { count: counts[key] }),
            })),
          ]}
        />
        <NativeSelect
          name="bulan"
          label={t('month')}
          defaultValue={filter.bulan ?? ''}
          data={[
            { value: '', label: t('allMonths') },
            ...months.map((key) => ({ value: key, label: monthName(key) })),
          ]}
        />
      </FilterForm>
      {reports.length === 0 ? (
        <EmptyState
          icon={<IconFileText size={22} stroke={1.6} aria-hidden />}
          title={filtered ? t('emptyFiltered') : t('empty')}
        >
          {filtered ? t('emptyFilteredText') : t('emptyText')}
        </EmptyState>
      ) : (
        [...byMonth].map(([month, rows]) => (
          <section key={month} className={classes.month} aria-labelledby={`bulan-${month}`}>
            <h2 id={`bulan-${month}`} className={classes.heading}>
              {monthName(month)}
            </h2>
            <ul className={classes.list}>
              {rows.map((report) => (
                <ReportLine key={report.story.id} report={report} />
              ))}
            </ul>
          </section>
        ))
      )}
    </>
  );
}
