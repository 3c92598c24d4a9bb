'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { YearMonth } from '@/lib/calendar/year-days';
import { useCalendar } from './calendar-context';
import { useCalendarWords } from './calendar-words';
import { DayFace } from './day-face';
import classes from './year-view.module.css';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** One month: a button for each day, which says in full what the day is. */
export function MonthGrid(props: {
  year: number;
  month: YearMonth;
  tabStop: string;
  onFocusDay: (date: string) => void;
}) {
  const t = useTranslations('calendar');
  const words = useCalendarWords();
  const { today, open } = useCalendar();
  const heading = useId();
  const { month, blanks, days, workingDays } = props.month;
  return (
    <section className={classes.month} aria-labelledby={heading}>
      <h3 id={heading}>
        {t(`month.${month}`)}
        <span className={classes.count}>{t('workingDays', { count: workingDays })}</span>
      </h3>
      <div className={classes.weekdays} aria-hidden>
        {WEEKDAYS.map((day) => (
          <span key={day}>{t(`dayLetter.${day}`)}</span>
        ))}
      </div>
      <div className={classes.days}>
        {days.map((day, i) => (
          <button
            key={day.date}
            type="button"
            className={classes.day}
            style={i === 0 ? { gridColumnStart: blanks + 1 } : undefined}
            data-date={day.date}
            data-special={day.special || undefined}
            data-off={day.mark === 'off' || undefined}
            tabIndex={day.date === props.tabStop ? 0 : -1}
            aria-label={day.date === today ? `${words.day(day)} (${t('today')})` : words.day(day)}
            aria-current={day.date === today ? 'date' : undefined}
            aria-haspopup="dialog"
            onFocus={() => props.onFocusDay(day.date)}
            onClick={() => open({ kind: 'day', date: day.date })}
          >
            <DayFace
              mark={day.mark}
              unsure={day.holiday !== null && day.holiday.status !== 'final'}
              today={day.date === today}
            >
              {i + 1}
            </DayFace>
          </button>
        ))}
      </div>
    </section>
  );
}
