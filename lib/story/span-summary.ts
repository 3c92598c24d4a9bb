import type { SpanPart } from '@/lib/worktime/explain-span';

/** A span told in one breath: what counted and what was skipped, each kind once. */
export interface SpanSummary {
  workedMs: number;
  /** Breaks by their wall-clock hours, each pair once, with the number of days they fell on. */
  breaks: { from: Date; to: Date; days: number }[];
  holidays: { date: string; name: string }[];
  weekendDays: number;
  offHours: boolean;
}

const DAY_MS = 86_400_000;

/** Sums up the parts of a span, so that a deadline can say how it came about. */
export function summariseSpan(parts: readonly SpanPart[]): SpanSummary {
  const summary: SpanSummary = {
    workedMs: 0,
    breaks: [],
    holidays: [],
    weekendDays: 0,
    offHours: false,
  };
  for (const part of parts) {
    if (part.kind === 'worked') summary.workedMs += part.ms;
    else if (part.kind === 'weekend') summary.weekendDays += 1;
    else if (part.kind === 'holiday') summary.holidays.push({ date: part.date, name: part.name });
    else if (part.kind === 'off-hours') summary.offHours = true;
    else addBreak(summary, part.from, part.to);
  }
  return summary;
}

function addBreak(summary: SpanSummary, from: Date, to: Date): void {
  // The offices' zones have no daylight saving, so equal hours are equal remainders of a day.
  const known = summary.breaks.find(
    (each) =>
      each.from.getTime() % DAY_MS === from.getTime() % DAY_MS &&
      each.to.getTime() % DAY_MS === to.getTime() % DAY_MS,
  );
  if (known) known.days += 1;
  else summary.breaks.push({ from, to, days: 1 });
}
