import { isDeepStrictEqual } from 'node:util';
import type { Holiday, OfficeCalendarDefinition, Schedule } from '@/lib/worktime/calendar';

/** Rows that were taken out or changed, as they were, and those that came in or changed, as they are. */
export interface Difference<T> {
  before: T[];
  after: T[];
}

function difference<T>(before: readonly T[], after: readonly T[], keyOf: (row: T) => string): Difference<T> {
  const missingIn = (rows: readonly T[]) => {
    const byKey = new Map(rows.map((row) => [keyOf(row), row]));
    return (row: T) => !isDeepStrictEqual(byKey.get(keyOf(row)), row);
  };
  return { before: before.filter(missingIn(after)), after: after.filter(missingIn(before)) };
}

/** What of a calendar differs between two states of it: the rows to write, and what the log tells. */
export function calendarDifference(
  before: OfficeCalendarDefinition,
  after: OfficeCalendarDefinition,
): { holidays: Difference<Holiday>; schedules: Difference<Schedule> } {
  return {
    holidays: difference(before.holidays, after.holidays, ({ date }) => date),
    schedules: difference(before.schedules, after.schedules, ({ key }) => key),
  };
}
