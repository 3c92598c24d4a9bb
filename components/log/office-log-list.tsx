import { useLocale, useTranslations } from 'next-intl';
import { formatDateTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { OfficeEvent } from '@/lib/office/office-event';
import { officeEventSentence } from './office-event-sentence';
import classes from './office-log-list.module.css';

/** Events of the office, newest first, with what each changed. */
export function OfficeLogList({ events }: { events: OfficeEvent[] }) {
  const t = useTranslations();
  const locale = useLocale() as Locale;
  return (
    <ol className={classes.list}>
      {events.map((event) => {
        const { verb, detail, changes, note } = officeEventSentence(event, t);
        return (
          <li key={event.id} className={classes.line}>
            <time className={classes.time} dateTime={event.at.toISOString()}>
              {formatDateTime(event.at, locale)}
            </time>
            <div className={classes.what}>
              <span className={classes.actor}>{event.actor ?? t('log.system')}</span> {verb}
              {detail ? <span className={classes.detail}> {detail}</span> : null}
              {changes.length > 0 ? (
                <ul className={classes.changes}>
                  {changes.map((change) => (
                    <li key={change}>{change}</li>
                  ))}
                </ul>
              ) : null}
              {note ? <q className={classes.note}>{note}</q> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
