import { type CompiledCalendar, dayPlan } from '@/lib/worktime/compile-calendar';
import { localDayOf } from '@/lib/worktime/local-day';

/**
 * Days on which the office works after the day of `from`, up to and including the day of `to`: published on
 * Friday and seen on Monday is one working day ago. Weekends and holidays do not count.
 */
export function workingDaysSince(calendar: CompiledCalendar, from: Date, to: Date): number {
  const last = localDayOf(to.getTime(), calendar.offsetMs);
  let days = 0;
  for (let day = localDayOf(from.getTime(), calendar.offsetMs) + 1; day <= last; day++) {
    if (dayPlan(calendar, day).totalMs > 0) days += 1;
  }
  return days;
}

/** More working days than this without a publication in a sector is shown as a gap; set by us, not the SOP. */
export const SILENCE_DAYS = 7;
