import type { HolidayKind } from '@/lib/worktime/calendar';

/** Something within one day of an account. Instants are ISO 8601; only `worked` counts, in `ms`. */
export type DayPart =
  | { kind: 'worked'; from: string; to: string; ms: number }
  | { kind: 'break'; from: string; to: string }
  /** Hours before or after the office's, where the account begins or ends in them. */
  | { kind: 'offHours'; from: string; to: string }
  /** The person let the work rest; `to` null while it does. May end on a later day. */
  | { kind: 'paused'; from: string; to: string | null; reason: string };

/** A day with its slots in order. `schedule` names the hours that rule it where they are not the usual ones. */
export interface DayLine {
  kind: 'day';
  date: string;
  schedule: string | null;
  parts: DayPart[];
  ms: number;
}

/** A line of an account: a day, days off, or the middle of a long account summed up. Dates are 'YYYY-MM-DD'. */
export type AccountLine =
  | DayLine
  | { kind: 'weekend'; from: string; to: string; days: number }
  | { kind: 'holiday'; date: string; name: string; holidayKind: HolidayKind }
  | FoldedLines;

export interface FoldedLines {
  kind: 'folded';
  from: string;
  to: string;
  /** Days on which something counted, and what they counted together. */
  days: number;
  ms: number;
  weekendDays: number;
  holidays: string[];
  pauses: number;
}

/** How a clock came to its figure, slot by slot: the lines add up to `ms`, in working milliseconds. */
export interface ClockAccount {
  lines: AccountLine[];
  ms: number;
}
