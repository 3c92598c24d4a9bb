import { IconCircleCheck, IconClock } from '@tabler/icons-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatShortDate, formatTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { ReportRow } from '@/lib/report-list/report-row';
import classes from './reports-page.module.css';

/** One report: its story, who sent it, and whether it was acknowledged. */
export function ReportLine({ report }: { report: ReportRow }) {
  const t = useTranslations('report');
  const locale = useLocale() as Locale;
  const at = (date: Date) => `${formatShortDate(date, locale)}, ${formatTime(date, locale)}`;
  const { story, text, reportedBy, reportedAt, acknowledgedBy, acknowledgedAt } = report;
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <Link className={classes.story} href={`/naskah/${story.id}`}>
          <span className={classes.number}>#{story.number}</span> {story.title}
        </Link>
        <p className={classes.text}>{text}</p>
      </div>
      <div className={classes.standing}>
        <span className={classes.fact}>{t('sentBy', { name: reportedBy, at: at(reportedAt) })}</span>
        {acknowledgedAt ? (
          <span className={classes.fact}>
            <IconCircleCheck size={15} stroke={1.8} aria-hidden />
            {t('acknowledgedBy', { name: acknowledgedBy ?? '–', at: at(acknowledgedAt) })}
          </span>
        ) : (
          <span className={classes.fact} data-waiting>
            <IconClock size={15} stroke={1.8} aria-hidden />
            {t('waiting')}
          </span>
        )}
      </div>
    </li>
  );
}
