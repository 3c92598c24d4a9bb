import {
  dateKeyOfDay,
  dayOfDateKey,
  localDayOf,
  minuteOfTime,
  startOfLocalDay,
} from '@/lib/worktime/local-day';
import { DEFAULT_ZONE, OFFICE_ZONES, type OfficeZone, zoneOffsetMs } from '@/lib/worktime/zone';
import { INTL_TAGS, type Locale } from './locale';

const SHAPES = {
  weekday: { weekday: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDate: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

// Making a formatter costs a hundred times more than using one.
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, shape: keyof typeof SHAPES, locale: Locale, zone: OfficeZone): string {
  const key = `${shape} ${locale} ${zone}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(INTL_TAGS[locale], { ...SHAPES[shape], timeZone: zone });
    formatters.set(key, formatter);
  }
  return formatter.format(date);
}

/** "23 November 2026". All functions of this file throw RangeError on an invalid Date. */
export function formatDate(date: Date, locale: Locale, zone: OfficeZone = DEFAULT_ZONE): string {
  return format(date, 'date', locale, zone);
}

/** "23 Nov 2026". */
export function formatShortDate(date: Date, locale: Locale, zone: OfficeZone = DEFAULT_ZONE): string {
  return format(date, 'shortDate', locale, zone);
}

/** "Senin, 23 November 2026". */
export function formatDayDate(date: Date, locale: Locale, zone: OfficeZone = DEFAULT_ZONE): string {
  // Joined here because versions of Intl differ on the comma, and server and browser must agree.
  return `${format(date, 'weekday', locale, zone)}, ${formatDate(date, locale, zone)}`;
}

/** "November 2026". */
export function formatMonth(date: Date, locale: Locale, zone: OfficeZone = DEFAULT_ZONE): string {
  return format(date, 'month', locale, zone);
}

/** "16.30" in Indonesian, "16:30" in English. */
export function formatTime(date: Date, locale: Locale, zone: OfficeZone = DEFAULT_ZONE): string {
  return format(date, 'time', locale, zone);
}

/** "Senin, 23 November 2026 pukul 16.30 WIB"; in English "Monday, 23 November 2026 at 16:30 WIB". */
export function formatDateTime(date: Date, locale: Locale, zone: OfficeZone = DEFAULT_ZONE): string {
  const at = locale === 'id' ? 'pukul' : 'at';
  return `${formatDayDate(date, locale, zone)} ${at} ${formatTime(date, locale, zone)} ${OFFICE_ZONES[zone].label}`;
}

const DAY_WORDS = {
  id: {
    today: 'hari ini',
    yesterday: 'kemarin',
    tomorrow: 'besok',
    ago: (days: number) => `${days} hari lalu`,
    ahead: (days: number) => `${days} hari lagi`,
  },
  en: {
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    ago: (days: number) => `${days} days ago`,
    ahead: (days: number) => `in ${days} days`,
  },
} as const;

function zonedDay(date: Date, zone: OfficeZone = DEFAULT_ZONE): number {
  return localDayOf(date.getTime(), zoneOffsetMs(zone));
}

/**
 * A day seen from now, by local midnights and not by 24 hours: "hari ini", "kemarin", "3 hari lalu",
 * "besok", "3 hari lagi".
 */
export function formatRelativeDay(
  date: Date,
  now: Date,
  locale: Locale,
  zone: OfficeZone = DEFAULT_ZONE,
): string {
  const days = zonedDay(date, zone) - zonedDay(now, zone);
  if (Number.isNaN(days)) throw new RangeError('Invalid date');
  const words = DAY_WORDS[locale];
  if (days === 0) return words.today;
  if (days === -1) return words.yesterday;
  if (days === 1) return words.tomorrow;
  return days < 0 ? words.ago(-days) : words.ahead(days);
}

/**
 * The local date of an instant as 'YYYY-MM-DD', for grouping and for `<input type="date">`.
 * @throws RangeError on an invalid Date
 */
export function zonedDateKey(date: Date, zone: OfficeZone = DEFAULT_ZONE): string {
  return dateKeyOfDay(zonedDay(date, zone));
}

/** The local month of an instant as 'YYYY-MM'. */
export function zonedMonthKey(date: Date, zone: OfficeZone = DEFAULT_ZONE): string {
  return zonedDateKey(date, zone).slice(0, 7);
}

/**
 * The instant of a local date and time: `zonedTime('2026-11-23', '16:30')` is 09.30 UTC.
 * @param time 'HH:MM'; '24:00' is the end of the day
 * @throws RangeError when the date or the time is none
 */
export function zonedTime(dateKey: string, time: string, zone: OfficeZone = DEFAULT_ZONE): Date {
  return new Date(startOfLocalDay(dayOfDateKey(dateKey), zoneOffsetMs(zone)) + minuteOfTime(time) * 60_000);
}
