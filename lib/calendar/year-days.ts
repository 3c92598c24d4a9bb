import type { Holiday, HolidayKind, OfficeCalendarDefinition, Schedule } from '@/lib/worktime/calendar';
import { dateKeyOfDay, dayOfDateKey, weekdayOf } from '@/lib/worktime/local-day';
import { isBaseSchedule, scheduleInForce } from '@/lib/worktime/schedule-in-force';
import { dayMinutes } from './week-hours';

/** What a day of the year is at a glance: work, a weekly day off, or a kind of holiday. */
export type DayMark = 'work' | 'off' | HolidayKind;

export interface YearDay {
  /** 'YYYY-MM-DD'. */
  date: string;
  mark: DayMark;
  holiday: Holiday | null;
  /** The schedule of the date, whether a holiday falls on it or not. */
  schedule: Schedule | null;
  /** A schedule other than the usual one sets this day's hours. */
  special: boolean;
  /** Working minutes; 0 on a holiday. */
  minutes: number;
}

export interface YearMonth {
  /** 1 to 12. */
  month: number;
  /** Empty places before the first, in a week that begins on Monday. */
  blanks: number;
  days: YearDay[];
  workingDays: number;
}

/** What a date is on the calendar. */
export function yearDay(definition: OfficeCalendarDefinition, date: string): YearDay {
  const holiday = definition.holidays.find((each) => each.date === date) ?? null;
  const schedule = scheduleInForce(definition.schedules, date) ?? null;
  const scheduled = schedule ? dayMinutes(schedule.week[weekdayOf(dayOfDateKey(date))]) : 0;
  const minutes = holiday ? 0 : scheduled;
  return {
    date,
    mark: holiday ? holiday.kind : minutes > 0 ? 'work' : 'off',
    holiday,
    schedule,
    special: schedule !== null && !isBaseSchedule(schedule) && minutes > 0,
    minutes,
  };
}

/** The twelve months of a year, day by day. */
export function yearMonths(definition: OfficeCalendarDefinition, year: number): YearMonth[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const first = dayOfDateKey(`${year}-${String(month).padStart(2, '0')}-01`);
    const days: YearDay[] = [];
    for (let day = first; ; day++) {
      const date = dateKeyOfDay(day);
      if (Number(date.slice(5, 7)) !== month) break;
      days.push(yearDay(definition, date));
    }
    return {
      month,
      blanks: weekdayOf(first) - 1,
      days,
      workingDays: days.filter(({ minutes }) => minutes > 0).length,
    };
  });
}

/** First and last year that the calendar can show and name. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** The year that an address asks for, or the present one when it asks for none that there is. */
export function yearFromAddress(asked: string | undefined, today: string): number {
  const year = /^\d{4}$/.test(asked ?? '') ? Number(asked) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : Number(today.slice(0, 4));
}
