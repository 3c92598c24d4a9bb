import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatDayDate, formatTime, zonedDateKey } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { LogEntry } from '@/lib/log/log-entry';
import type { LocalizedText } from '@/lib/sop/definition';
import { eventSentence } from './event-sentence';
import classes from './log-list.module.css';

/** Events by local day, newest first, each leading to its story. */
export function LogList(props: { entries: LogEntry[]; stages: Record<string, LocalizedText> }) {
  const locale = useLocale() as Locale;
  const days = Map.groupBy(props.entries, (entry) => zonedDateKey(entry.at));
  return [...days].map(([day, entries]) => (
    <section key={day} className={classes.day} aria-labelledby={`hari-${day}`}>
      <h2 id={`hari-${day}`} className={classes.heading}>
        {entries[0] ? formatDayDate(entries[0].at, locale) : day}
      </h2>
      <ol className={classes.list}>
        {entries.map((entry) => (
          <LogLine key={entry.id} entry={entry} stages={props.stages} locale={locale} />
        ))}
      </ol>
    </section>
  ));
}

function LogLine(props: { entry: LogEntry; stages: Record<string, LocalizedText>; locale: Locale }) {
  const { entry, stages, locale } = props;
  const t = useTranslations();
  const { verb, detail, reason } = eventSentence(entry, t, (key) => stages[key]?.[locale] ?? key);
  return (
    <li className={classes.line}>
      <time className={classes.time} dateTime={entry.at.toISOString()}>
        {formatTime(entry.at, locale)}
      </time>
      <div className={classes.what}>
        <span className={classes.actor}>{entry.actor ?? t('log.system')}</span> {verb}
        {detail ? <span className={classes.detail}> {detail}</span> : null}
        {reason ? <q className={classes.reason}>{reason}</q> : null}
      </div>
      <Link className={classes.story} href={`/naskah/${entry.story.id}`}>
        <span className={classes.number}>#{entry.story.number}</span> {entry.story.title}
      </Link>
    </li>
  );
}
