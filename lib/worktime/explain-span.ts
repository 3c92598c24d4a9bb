import type { HolidayKind } from './calendar';
import { type CompiledCalendar, dayPlan } from './compile-calendar';
import { DAY_MS, dateKeyOfDay, localDayOf, startOfLocalDay } from './local-day';

/**
 * A part of a span, told apart by why it counts or not. `weekend` is a day on which the schedule has no
 * work, also when a holiday falls on it: the holiday took nothing away. `date` is 'YYYY-MM-DD'.
 */
export type SpanPart =
  | { kind: 'worked'; from: Date; to: Date; ms: number }
  | { kind: 'break'; from: Date; to: Date }
  | { kind: 'off-hours'; from: Date; to: Date }
  | { kind: 'weekend'; date: string }
  | { kind: 'holiday'; date: string; name: string; holidayKind: HolidayKind };

type TimedKind = 'worked' | 'break' | 'off-hours';

function timedPart(kind: TimedKind, from: Date, to: Date): SpanPart {
  return kind === 'worked' ? { kind, from, to, ms: to.getTime() - from.getTime() } : { kind, from, to };
}

/** Adds a stretch, or lengthens the last part where the two are one (16.00 to 07.30 over midnight). */
function append(parts: SpanPart[], kind: TimedKind, fromMs: number, toMs: number): void {
  if (fromMs >= toMs) return;
  const last = parts.at(-1);
  if (last !== undefined && last.kind === kind && last.to.getTime() === fromMs) {
    parts[parts.length - 1] = timedPart(kind, last.from, new Date(toMs));
  } else {
    parts.push(timedPart(kind, new Date(fromMs), new Date(toMs)));
  }
}

function appendDayOff(calendar: CompiledCalendar, parts: SpanPart[], day: number): void {
  const date = dateKeyOfDay(day);
  const holiday = calendar.holidays.get(day);
  const wouldWork = calendar.scheduledPlan(day).totalMs > 0;
  if (holiday && wouldWork) {
    parts.push({ kind: 'holiday', date, name: holiday.name, holidayKind: holiday.kind });
  } else {
    parts.push({ kind: 'weekend', date });
  }
}

/**
 * Takes a span apart, in order and without a gap, so that a deadline can say how it came about:
 * "30 menit, jeda 12.00-13.00, libur 17 Agustus dilewati". Days off that the span only touches are named
 * too. The `worked` parts add up to `workingMsBetween`. Empty when `to` is not after `from`.
 * @throws RangeError on an invalid Date
 */
export function explainSpan(calendar: CompiledCalendar, from: Date, to: Date): SpanPart[] {
  const spanStart = from.getTime();
  const spanEnd = to.getTime();
  if (Number.isNaN(spanStart) || Number.isNaN(spanEnd)) throw new RangeError('Invalid date');
  const parts: SpanPart[] = [];
  if (spanEnd <= spanStart) return parts;

  const lastDay = localDayOf(spanEnd - 1, calendar.offsetMs);
  for (let day = localDayOf(spanStart, calendar.offsetMs); day <= lastDay; day++) {
    const { slots } = dayPlan(calendar, day);
    if (slots.length === 0) {
      appendDayOff(calendar, parts, day);
      continue;
    }
    const midnight = startOfLocalDay(day, calendar.offsetMs);
    const add = (kind: TimedKind, startMs: number, endMs: number) =>
      append(parts, kind, Math.max(spanStart, midnight + startMs), Math.min(spanEnd, midnight + endMs));
    let cursor = 0;
    for (const [i, { startMs, endMs }] of slots.entries()) {
      add(i === 0 ? 'off-hours' : 'break', cursor, startMs);
      add('worked', startMs, endMs);
      cursor = endMs;
    }
    add('off-hours', cursor, DAY_MS);
  }
  return parts;
}
