import type { Slot, WeekSlots } from './calendar';
import { minuteOfTime, weekdayOf } from './local-day';

/** A slot in milliseconds since local midnight, with the working ms of the day before it. */
export type PlannedSlot = { startMs: number; endMs: number; workedBeforeMs: number };

/** The work of one day: its slots in order and their sum in ms. */
export type DayPlan = { slots: readonly PlannedSlot[]; totalMs: number };

/** Plans of Monday to Sunday, the working ms before each, and the week's sum. */
export type WeekPlan = { days: readonly DayPlan[]; workedBeforeMs: readonly number[]; totalMs: number };

export const DAY_OFF: DayPlan = { slots: [], totalMs: 0 };

function planDay(slots: readonly Slot[]): DayPlan {
  if (slots.length === 0) return DAY_OFF;
  let totalMs = 0;
  const planned = slots.map(({ from, to }) => {
    const startMs = minuteOfTime(from) * 60_000;
    const endMs = minuteOfTime(to) * 60_000;
    const slot = { startMs, endMs, workedBeforeMs: totalMs };
    totalMs += endMs - startMs;
    return slot;
  });
  return { slots: planned, totalMs };
}

/** Turns a week of wall-clock slots into milliseconds; undefined is a week without work. */
export function planWeek(week: WeekSlots | undefined): WeekPlan {
  const days = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => planDay(week?.[weekday] ?? []));
  let totalMs = 0;
  const workedBeforeMs = days.map((day) => {
    const before = totalMs;
    totalMs += day.totalMs;
    return before;
  });
  return { days, workedBeforeMs, totalMs };
}

/** Plan of a local day within a week that repeats for ever. */
export function planOfDay(week: WeekPlan, day: number): DayPlan {
  return week.days[weekdayOf(day) - 1]!;
}

/** Working ms of a repeating week from a fixed Monday to the start of a local day; negative before it. */
export function weeklyWorkedMs(week: WeekPlan, day: number): number {
  // Day -3 was a Monday (29 December 1969).
  return Math.floor((day + 3) / 7) * week.totalMs + week.workedBeforeMs[weekdayOf(day) - 1]!;
}

/** Working ms of a day up to a moment of it, given in ms since local midnight. */
export function workedMsInDay(plan: DayPlan, msOfDay: number): number {
  for (const { startMs, endMs, workedBeforeMs } of plan.slots) {
    if (msOfDay < endMs) return workedBeforeMs + Math.max(0, msOfDay - startMs);
  }
  return plan.totalMs;
}
