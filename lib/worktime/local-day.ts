import type { Weekday } from './calendar';

/** Milliseconds in a local day; every day has 24 hours, since Indonesia has no daylight saving. */
export const DAY_MS = 86_400_000;

/**
 * A local day as a whole number: days since 1970-01-01 on the office's wall clock.
 * @param instantMs milliseconds since the epoch (UTC)
 * @param offsetMs the zone's offset from UTC in milliseconds
 */
export function localDayOf(instantMs: number, offsetMs: number): number {
  return Math.floor((instantMs + offsetMs) / DAY_MS);
}

/** The instant (ms since the epoch, UTC) at which a local day begins. */
export function startOfLocalDay(day: number, offsetMs: number): number {
  return day * DAY_MS - offsetMs;
}

/** ISO weekday of a local day: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** 'YYYY-MM-DD' of a local day. */
export function dateKeyOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The local day of a 'YYYY-MM-DD'.
 * @throws RangeError when the text is not a date of the calendar, such as '2026-02-30'
 */
export function dayOfDateKey(dateKey: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(dateKey) ? Date.parse(`${dateKey}T00:00:00Z`) : Number.NaN;
  const day = ms / DAY_MS;
  // Some engines roll 30 February over into March instead of refusing it.
  if (Number.isNaN(ms) || dateKeyOfDay(day) !== dateKey) throw new RangeError(`Not a date: ${dateKey}`);
  return day;
}

/**
 * Minutes since local midnight of an 'HH:MM'; '24:00' is the end of the day.
 * @throws RangeError when the text is not a time of day
 */
export function minuteOfTime(time: string): number {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time);
  const minute = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  if (!(minute <= 1440)) throw new RangeError(`Not a time of day: ${time}`);
  return minute;
}
