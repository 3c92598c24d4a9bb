import { dateKeyOfDay, dayOfDateKey, weekdayOf } from '@/lib/worktime/local-day';

/** The date so many days later. Dates are 'YYYY-MM-DD'. */
export function addDays(date: string, days: number): string {
  return dateKeyOfDay(dayOfDateKey(date) + days);
}

/** Monday and Sunday of the date's week. */
export function weekOf(date: string): [string, string] {
  const day = dayOfDateKey(date);
  const monday = day - (weekdayOf(day) - 1);
  return [dateKeyOfDay(monday), dateKeyOfDay(monday + 6)];
}

/** The month so many months later. Months are 'YYYY-MM'. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}
