'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { MonthDay } from '@/lib/board/month';
import { formatDayDate, zonedTime } from '@/lib/format/date';
import classes from './board-calendar.module.css';
import { useBoardTools } from './board-context';
import { CalendarEntry } from './calendar-entry';

const SHOWN = 4;

interface CalendarPartProps {
  weeks: MonthDay[][];
  /** 'YYYY-MM-DD' */
  today: string;
  label: string;
}

/** A month of days from Monday to Sunday, with the office's days off. */
export function CalendarMonth({ weeks, today, label }: CalendarPartProps) {
  const weekday = useTranslations('calendar.day');
  return (
    <table className={classes.grid} aria-label={label}>
      <thead>
        <tr>
          {(['1', '2', '3', '4', '5', '6', '7'] as const).map((day) => (
            <th key={day} scope="col">
              {weekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <Day key={day.date} day={day} isToday={day.date === today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, isToday }: { day: MonthDay; isToday: boolean }) {
  const t = useTranslations('boardView.calendar');
  const { locale } = useBoardTools();
  const [open, setOpen] = useState(false);
  const date = formatDayDate(zonedTime(day.date, '12:00'), locale);
  const hidden = day.entries.length - SHOWN;
  const shown = open || hidden <= 1 ? day.entries : day.entries.slice(0, SHOWN);
  return (
    <td
      data-off={!day.working || undefined}
      data-outside={!day.inMonth || undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      <p className={classes.date}>
        <time dateTime={day.date} title={date}>
          {Number(day.date.slice(8))}
        </time>
        {day.holiday ? (
          <span className={classes.holiday} title={day.holiday}>
            {day.holiday}
          </span>
        ) : null}
      </p>
      {shown.length > 0 ? (
        <ul className={classes.entries}>
          {shown.map((entry) => (
            <CalendarEntry key={`${entry.kind} ${entry.card.id}`} entry={entry} />
          ))}
        </ul>
      ) : null}
      {hidden > 1 ? (
        <button
          type="button"
          className={classes.more}
          aria-expanded={open}
          aria-label={open ? undefined : t('moreOn', { count: hidden, date })}
          onClick={() => setOpen(!open)}
        >
          {open ? t('fewer') : t('more', { count: hidden })}
        </button>
      ) : null}
    </td>
  );
}
