import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { explainSpan, type SpanPart } from '@/lib/worktime/explain-span';
import { dateKeyOfDay, localDayOf } from '@/lib/worktime/local-day';
import { scheduleInForce } from '@/lib/worktime/schedule-in-force';
import type { AccountLine, ClockAccount, DayLine, DayPart } from './account';
import { foldLines } from './fold-lines';

/** A rest in the work; `to` null while it lasts. */
export interface AccountPause {
  from: Date;
  to: Date | null;
  reason: string;
}

/** Something that goes on the account, in order: a part of the calendar, or a pause by the person. */
type Entry = SpanPart | { kind: 'paused'; pause: AccountPause };

/**
 * Accounts for a clock that ran from `from` to `to` and rested in `pauses` (in order, not overlapping): day by
 * day and slot by slot, with what the calendar skipped named. Long accounts are folded; the sum stays exact.
 */
export function accountFor(
  calendar: CompiledCalendar,
  from: Date,
  to: Date,
  pauses: readonly AccountPause[] = [],
): ClockAccount {
  const lines = linesOf(calendar, entriesOf(calendar, from, to, pauses));
  const ms = lines.reduce((sum, line) => sum + (line.kind === 'day' ? line.ms : 0), 0);
  return { lines: foldLines(lines), ms };
}

/** The instant by which a clock had run `ms`, null when it had not by `to`. */
export function instantOfWork(
  calendar: CompiledCalendar,
  from: Date,
  to: Date,
  pauses: readonly AccountPause[],
  ms: number,
): Date | null {
  if (ms < 0) return from;
  let left = ms;
  for (const entry of entriesOf(calendar, from, to, pauses)) {
    if (entry.kind !== 'worked') continue;
    if (entry.ms > left) return new Date(entry.from.getTime() + left);
    left -= entry.ms;
  }
  return null;
}

function entriesOf(
  calendar: CompiledCalendar,
  from: Date,
  to: Date,
  pauses: readonly AccountPause[],
): Entry[] {
  const entries: Entry[] = [];
  let cursor = from;
  for (const pause of pauses) {
    entries.push(...explainSpan(calendar, cursor, pause.from), { kind: 'paused', pause });
    cursor = pause.to ?? to;
  }
  entries.push(...explainSpan(calendar, cursor, to));
  // A night between two days says nothing; the hours before the first and after the last slot do.
  return entries.filter(({ kind }, i) => kind !== 'off-hours' || i === 0 || i === entries.length - 1);
}

function linesOf(calendar: CompiledCalendar, entries: readonly Entry[]): AccountLine[] {
  const lines: AccountLine[] = [];
  const days = new Map<string, DayLine>();
  // A pause within a day off lets the calendar name that day twice.
  const daysOff = new Set<string>();
  for (const entry of entries) {
    if (entry.kind === 'weekend' || entry.kind === 'holiday') {
      if (daysOff.has(entry.date)) continue;
      daysOff.add(entry.date);
      if (entry.kind === 'holiday') lines.push(entry);
      else appendWeekend(lines, entry.date);
    } else {
      const at = entry.kind === 'paused' ? entry.pause.from : entry.from;
      const date = dateKeyOfDay(localDayOf(at.getTime(), calendar.offsetMs));
      const day = days.get(date) ?? openDay(calendar, lines, days, date);
      day.parts.push(partOf(entry));
      day.ms += entry.kind === 'worked' ? entry.ms : 0;
    }
  }
  return lines;
}

function openDay(
  calendar: CompiledCalendar,
  lines: AccountLine[],
  days: Map<string, DayLine>,
  date: string,
): DayLine {
  const schedule = scheduleInForce(calendar.definition.schedules, date);
  const dated = schedule && (schedule.validFrom !== null || schedule.validTo !== null);
  const day: DayLine = { kind: 'day', date, schedule: dated ? schedule.name : null, parts: [], ms: 0 };
  days.set(date, day);
  lines.push(day);
  return day;
}

function appendWeekend(lines: AccountLine[], date: string): void {
  const last = lines.at(-1);
  if (last?.kind === 'weekend') {
    last.to = date;
    last.days += 1;
  } else lines.push({ kind: 'weekend', from: date, to: date, days: 1 });
}

function partOf(entry: Exclude<Entry, { kind: 'weekend' | 'holiday' }>): DayPart {
  if (entry.kind === 'paused') {
    const { from, to, reason } = entry.pause;
    return { kind: 'paused', from: from.toISOString(), to: to?.toISOString() ?? null, reason };
  }
  const times = { from: entry.from.toISOString(), to: entry.to.toISOString() };
  if (entry.kind === 'worked') return { kind: 'worked', ...times, ms: entry.ms };
  return { kind: entry.kind === 'break' ? 'break' : 'offHours', ...times };
}
