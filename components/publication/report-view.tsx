import { IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import { formatDateTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { StoryReport } from '@/lib/story/story-page';
import classes from './report-view.module.css';

/** The report as it was sent, and whether the Kasubag has acknowledged it. */
export function ReportView({ report }: { report: StoryReport }) {
  const t = useTranslations('story.report');
  const locale = useLocale() as Locale;
  const { acknowledged } = report;
  return (
    <Panel
      title={t('title')}
      description={t('by', { name: report.by.name, at: formatDateTime(report.at, locale) })}
    >
      <p className={classes.text} lang="id">
        {report.text}
      </p>
      <p className={classes.state}>
        {acknowledged ? (
          <>
            <IconCircleCheck size={17} stroke={1.8} aria-hidden />
            {t('acknowledged', {
              name: acknowledged.by.name,
              at: formatDateTime(acknowledged.at, locale),
            })}
          </>
        ) : (
          <>
            <IconHourglass size={17} stroke={1.8} aria-hidden />
            {t('awaiting')}
          </>
        )}
      </p>
    </Panel>
  );
}
