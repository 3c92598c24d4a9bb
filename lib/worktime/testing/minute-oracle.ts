import type { OfficeCalendarDefinition, WeekSlots } from '../calendar';

const MINUTE = 60_000;
const DAY = 86_400_000;
const OFFSET_HOURS = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };

/** Whether the office works in a minute: reads the definition anew, with text and Date only. */
export function worksInMinute(definition: OfficeCalendarDefinition, minuteStart: number): boolean {
  const local = new Date(minuteStart + OFFSET_HOURS[definition.zone] * 3_600_000);
  const [date, clock] = local.toISOString().split('T') as [string, string];
  if (definition.holidays.some((holiday) => holiday.date === date)) return false;
  const covering = definition.schedules
    .filter(({ validFrom, validTo }) => (validFrom ?? '0000') <= date && date <= (validTo ?? '9999'))
    .sort((a, b) => (a.validFrom ?? '0000').localeCompare(b.validFrom ?? '0000'));
  const week = covering.at(-1)?.week;
  const weekday = (local.getUTCDay() || 7) as keyof WeekSlots;
  const time = clock.slice(0, 5);
  return week?.[weekday].some(({ from, to }) => from <= time && time < to) ?? false;
}

/** Working ms of a span, minute by minute. */
export function slowWorkingMs(definition: OfficeCalendarDefinition, from: number, to: number): number {
  if (to <= from) return 0;
  let sum = 0;
  for (let minute = Math.floor(from / MINUTE) * MINUTE; minute < to; minute += MINUTE) {
    if (worksInMinute(definition, minute)) sum += Math.min(to, minute + MINUTE) - Math.max(from, minute);
  }
  return sum;
}

/** The instant at which `ms` of work have passed, minute by minute. */
export function slowDeadline(definition: OfficeCalendarDefinition, from: number, ms: number): number {
  let left = ms;
  let at = from;
  while (left > 0) {
    const minuteEnd = Math.floor(at / MINUTE) * MINUTE + MINUTE;
    if (worksInMinute(definition, at)) {
      if (at + left <= minuteEnd) return at + left;
      left -= minuteEnd - at;
    }
    at = minuteEnd;
  }
  return at;
}

const CLOCKS = Array.from(
  { length: 1440 },
  (_, i) => `${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`,
);

/** Which minutes of some weeks are worked, each read from the definition once so that many spans are cheap. */
export interface MinuteTable {
  from: number;
  worked: Uint8Array;
}

/** Reads every minute of the local days from `firstDay` on; `firstDay` is a UTC midnight in ms. */
export function minuteTable(
  { zone, holidays, schedules }: OfficeCalendarDefinition,
  firstDay: number,
  days: number,
): MinuteTable {
  const worked = new Uint8Array(days * 1440);
  for (let d = 0; d < days; d++) {
    const midnight = new Date(firstDay + d * DAY);
    const date = midnight.toISOString().slice(0, 10);
    if (holidays.some((holiday) => holiday.date === date)) continue;
    const covering = schedules
      .filter(({ validFrom, validTo }) => (validFrom ?? '0000') <= date && date <= (validTo ?? '9999'))
      .sort((a, b) => (a.validFrom ?? '0000').localeCompare(b.validFrom ?? '0000'));
    const slots = covering.at(-1)?.week[(midnight.getUTCDay() || 7) as keyof WeekSlots] ?? [];
    for (const { from, to } of slots) {
      for (let m = 0; m < 1440; m++) {
        if (from <= CLOCKS[m]! && CLOCKS[m]! < to) worked[d * 1440 + m] = 1;
      }
    }
  }
  return { from: firstDay - OFFSET_HOURS[zone] * 3_600_000, worked };
}

/** Working ms of a span within the table, every minute of it counted. */
export function countedMs({ from: zero, worked }: MinuteTable, from: number, to: number): number {
  if (to <= from) return 0;
  let sum = 0;
  for (let minute = Math.floor((from - zero) / MINUTE); zero + minute * MINUTE < to; minute++) {
    if (!(minute in worked)) throw new RangeError('The table ends before the span does');
    if (worked[minute] === 0) continue;
    const start = zero + minute * MINUTE;
    sum += Math.min(to, start + MINUTE) - Math.max(from, start);
  }
  return sum;
}
