import { IconChevronRight } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { formatDate, formatTime, zonedTime } from '@/lib/format/date';
import { formatWorkingDuration } from '@/lib/format/duration';
import type { Locale } from '@/lib/format/locale';
import { summariseSpan } from '@/lib/story/span-summary';
import type { OpenVisit } from '@/lib/story/story-page';
import { momentWords } from './moment-words';
import classes from './stage-clocks.module.css';

/** How the clock came to its figure: from when, what counted, and what was skipped by the office calendar. */
export function ClockReasons({ visit, asOf }: { visit: OpenVisit; asOf: Date }) {
  const t = useTranslations('story.clock');
  const locale = useLocale() as Locale;
  const { clock } = visit;
  const span = summariseSpan(visit.span);
  const time = (date: Date) => formatTime(date, locale);
  const at = (date: Date) => momentWords(date, asOf, locale);
  const duration = (ms: number) => formatWorkingDuration(ms, locale);
  const skipped = [
    ...span.breaks.map(({ from, to, days }) => t('break', { from: time(from), to: time(to), days })),
    ...(span.offHours ? [t('offHours')] : []),
    ...(span.weekendDays > 0 ? [t('weekend', { days: span.weekendDays })] : []),
    ...span.holidays.map(({ date, name }) =>
      t('holiday', { date: formatDate(zonedTime(date, '00:00'), locale), name }),
    ),
  ];
  const from = visit.takenUpAt ?? visit.enteredAt;
  return (
    <details className={classes.why}>
      <summary>
        <IconChevronRight size={14} stroke={2} aria-hidden />
        {t('why')}
      </summary>
      <div className={classes.account}>
        {visit.standardMinutes === null ? (
          <p>{t('noStandard')}</p>
        ) : (
          <p>
            {t('standardIs', { duration: duration(visit.standardMinutes * 60_000), step: visit.step ?? 0 })}
            {visit.materials > 1 ? ` ${t('materials', { count: visit.materials })}` : null}
          </p>
        )}
        <p>
          {clock.dueAt
            ? t('countedToDue', { from: at(from), to: at(clock.dueAt) })
            : t(visit.takenUpAt ? 'countedWork' : 'countedWait', { from: at(from) })}
        </p>
        {skipped.length > 0 ? (
          <>
            <p>{t('skipped')}</p>
            <ul>
              {skipped.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>{t('nothingSkipped')}</p>
        )}
        {visit.pauses.map((pause) => (
          <p key={pause.from.toISOString()}>
            {pause.to
              ? t('pausedFrom', { from: at(pause.from), to: at(pause.to) })
              : t('pausedSince', { from: at(pause.from) })}
          </p>
        ))}
        {clock.earlierWorkMs > 0 ? <p>{t('earlier', { duration: duration(clock.earlierWorkMs) })}</p> : null}
      </div>
    </details>
  );
}
