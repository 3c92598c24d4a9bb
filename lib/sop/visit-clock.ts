import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { addWorkingMs, workingMsBetween } from '@/lib/worktime/working-time';

export interface ClockedVisit {
  enteredAt: Date;
  takenUpAt: Date | null;
  leftAt: Date | null;
  /** Pauses of the work, in order; an open one has `to: null`. */
  pauses: readonly { from: Date; to: Date | null }[];
  /** Both clocks as stored when the visit ended: a calendar changed since does not rewrite them. */
  waitMs?: number | null;
  workMs?: number | null;
}

/** Working milliseconds of a visit at an instant. Wait ends when the work is taken up, or at leaving. */
export interface VisitTimes {
  waitMs: number;
  workMs: number;
}

/** Both clocks of a visit on the office calendar: open ones as of `now`, ended ones as they were stored. */
export function visitTimes(calendar: CompiledCalendar, visit: ClockedVisit, now: Date): VisitTimes {
  const { waitMs, workMs } = visit;
  if (visit.leftAt && typeof waitMs === 'number' && typeof workMs === 'number') return { waitMs, workMs };
  const end = visit.leftAt ?? now;
  if (!visit.takenUpAt) return { waitMs: workingMsBetween(calendar, visit.enteredAt, end), workMs: 0 };
  const paused = visit.pauses.reduce(
    (sum, pause) => sum + workingMsBetween(calendar, pause.from, pause.to ?? end),
    0,
  );
  return {
    waitMs: workingMsBetween(calendar, visit.enteredAt, visit.takenUpAt),
    workMs: workingMsBetween(calendar, visit.takenUpAt, end) - paused,
  };
}

export const CLOCK_STATES = ['waiting', 'working', 'paused', 'ended'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

export const CLOCK_LEVELS = ['none', 'within', 'near', 'past'] as const;
export type ClockLevel = (typeof CLOCK_LEVELS)[number];

/** Share of the standard from which a clock counts as near its end. */
export const NEAR_SHARE = 0.8;

export interface StageClock extends VisitTimes {
  state: ClockState;
  /** Work of earlier visits of the same step in the same pass: the step's standard covers their sum. */
  earlierWorkMs: number;
  standardMs: number | null;
  /** Share of the standard used, 1 = all of it; null without a standard. */
  share: number | null;
  level: ClockLevel;
  /** When the standard runs out if the work goes on from now without a pause; null unless it is running. */
  dueAt: Date | null;
}

/** A visit's clock as a card shows it: both times, the share of the standard used and when it runs out. */
export function stageClock(
  calendar: CompiledCalendar,
  visit: ClockedVisit,
  standardMinutes: number | null,
  earlierWorkMs: number,
  now: Date,
): StageClock {
  const times = visitTimes(calendar, visit, now);
  const state = stateOf(visit);
  const standardMs = standardMinutes === null ? null : standardMinutes * 60_000;
  const used = times.workMs + earlierWorkMs;
  const share = standardMs === null ? null : used / standardMs;
  const running = state === 'working' && standardMs !== null && used <= standardMs;
  return {
    ...times,
    state,
    earlierWorkMs,
    standardMs,
    share,
    level: clockLevel(share),
    dueAt: running ? addWorkingMs(calendar, now, standardMs - used) : null,
  };
}

function stateOf(visit: ClockedVisit): ClockState {
  if (visit.leftAt) return 'ended';
  if (!visit.takenUpAt) return 'waiting';
  return visit.pauses.some((pause) => pause.to === null) ? 'paused' : 'working';
}

/** within below 80% of the standard, near up to it, past beyond it. */
export function clockLevel(share: number | null): ClockLevel {
  if (share === null) return 'none';
  if (share > 1) return 'past';
  return share >= NEAR_SHARE ? 'near' : 'within';
}
