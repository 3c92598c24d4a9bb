'use client';

import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import { calendarEventSummary } from '@/lib/calendar/change-event';
import { formatDateTime } from '@/lib/format/date';
import type { OfficeEvent } from '@/lib/office/office-event';
import classes from './calendar-page.module.css';
import { useCalendarWords } from './calendar-words';

/** The last changes of the calendar: who, when, what. */
export function ChangeList({ changes }: { changes: OfficeEvent[] }) {
  const t = useTranslations('calendar');
  const words = useCalendarWords();
  const sentence = ({ details }: OfficeEvent) => {
    const summary = calendarEventSummary(details);
    if (!summary) return t('change.unknown');
    const { what, way, name, date, count } = summary;
    if (what === 'holidaysImported') return t('change.imported', { count });
    const key = what.startsWith('holiday') ? 'holiday' : 'schedule';
    return t(`change.${key}.${way}`, { name, date: date ? words.date(date) : '' });
  };
  return (
    <Panel title={t('changes')} description={t('changesText')}>
      {changes.length === 0 ? (
        <p className={classes.dim} style={{ margin: 0 }}>
          {t('noChanges')}
        </p>
      ) : (
        <ul className={classes.changes}>
          {changes.map((change) => (
            <li key={change.id}>
              <span>{sentence(change)}</span>
              <span className={classes.dim}>
                {change.actor ?? t('system')}, {formatDateTime(change.at, words.locale)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
