'use client';

import { useTranslations } from 'next-intl';
import type { MonthDay } from '@/lib/board/month';
import { formatDayDate, zonedTime } from '@/lib/format/date';
import classes from './board-calendar.module.css';
import { useBoardTools } from './board-context';
import { CalendarEntry } from './calendar-entry';

/** The month on a phone: only the days on which something falls, one under the other. */
export function CalendarAgenda(props: { weeks: MonthDay[][]; today: string; label: string }) {
  const t = useTranslations('boardView.calendar');
  const { locale } = useBoardTools();
  const days = props.weeks
    .flat()
    .filter((day) => day.inMonth && (day.entries.length > 0 || day.holiday !== null));
  return (
    <section className={classes.agenda} aria-label={props.label}>
      {days.every((day) => day.entries.length === 0) ? <p>{t('agendaEmpty')}</p> : null}
      {days.map((day) => (
        <section key={day.date} data-off={!day.working || undefined}>
          <h3 aria-current={day.date === props.today ? 'date' : undefined}>
            {formatDayDate(zonedTime(day.date, '12:00'), locale)}
            {day.holiday ? <span className={classes.holiday}>{day.holiday}</span> : null}
          </h3>
          <ul className={classes.entries}>
            {day.entries.map((entry) => (
              <CalendarEntry key={`${entry.kind} ${entry.card.id}`} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
