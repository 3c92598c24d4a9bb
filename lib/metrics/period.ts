import { zonedDateKey, zonedMonthKey, zonedTime } from '@/lib/format/date';
import { dateKeyOfDay, dayOfDateKey } from '@/lib/worktime/local-day';
import type { OfficeZone } from '@/lib/worktime/zone';

/** Whole months on the office's wall clock, 'YYYY-MM', both included. */
export interface Period {
  from: string;
  to: string;
}

/** Instants from `from` on and before `to`. */
export interface TimeWindow {
  from: Date;
  to: Date;
}

/** A period that may end early, on the local day `until` (included), to be set against one still running. */
export interface CutPeriod extends Period {
  until: string | null;
}

export const DEFAULT_MONTHS = 3;
export const MAX_MONTHS = 60;

/** The month so many months later; earlier when negative. */
export function addMonths(month: string, count: number): string {
  const [year, ordinal] = month.split('-').map(Number) as [number, number];
  const months = year * 12 + ordinal - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** How many months a period has. */
export function monthCount({ from, to }: Period): number {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return index(to) - index(from) + 1;
}

/** The months of a period in order. */
export function monthsOf(period: Period): string[] {
  return Array.from({ length: monthCount(period) }, (_, i) => addMonths(period.from, i));
}

/** The instants of a period; a cut one ends with the last instant of its day `until`. */
export function windowOf(period: Period & { until?: string | null }, zone: OfficeZone): TimeWindow {
  const from = zonedTime(`${period.from}-01`, '00:00', zone);
  const end = zonedTime(`${addMonths(period.to, 1)}-01`, '00:00', zone);
  if (!period.until) return { from, to: end };
  const cut = zonedTime(period.until, '24:00', zone);
  return { from, to: new Date(Math.min(cut.getTime(), end.getTime())) };
}

export function isWithin(window: TimeWindow, at: Date): boolean {
  return at >= window.from && at < window.to;
}

/** The present month and the two before it. */
export function defaultPeriod(now: Date, zone: OfficeZone): Period {
  const month = zonedMonthKey(now, zone);
  return { from: addMonths(month, 1 - DEFAULT_MONTHS), to: month };
}

/**
 * What a period is compared with: as many months just before it. While the period still runs, the months
 * before are cut at the same day of the month, or a part would be held against a whole.
 */
export function comparisonPeriod(period: Period, now: Date, zone: OfficeZone): CutPeriod {
  const months = monthCount(period);
  const before = { from: addMonths(period.from, -months), to: addMonths(period.from, -1) };
  const today = zonedDateKey(now, zone);
  if (today.slice(0, 7) > period.to || today.slice(0, 7) < period.from) return { ...before, until: null };
  const month = addMonths(today.slice(0, 7), -months);
  const lastDay = dateKeyOfDay(dayOfDateKey(`${addMonths(month, 1)}-01`) - 1);
  const sameDay = `${month}-${today.slice(8)}`;
  return { ...before, until: sameDay < lastDay ? sameDay : lastDay };
}

/** Months of the trend: the period when it is a year or more, else the twelve months up to its end. */
export function trendPeriod(period: Period): Period {
  return monthCount(period) >= 12 ? period : { from: addMonths(period.to, -11), to: period.to };
}
