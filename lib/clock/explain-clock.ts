import type { LocalizedText } from '@/lib/sop/definition';
import { type ClockedVisit, type ClockLevel, type ClockState, stageClock } from '@/lib/sop/visit-clock';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import type { ClockAccount } from './account';
import { type AccountPause, accountFor, instantOfWork } from './account-for';

/** The standard of a visit and where it comes from. */
export interface ExplainedStandard {
  /** What was copied into the visit on entry; null where the SOP sets none. */
  minutes: number | null;
  step: { number: number; name: LocalizedText } | null;
  /** The edition it was copied from, such as "05/2". */
  edition: string;
  /** "3 × 60 menit" of a step that allows its minutes for each material; null for other steps. */
  perMaterial: { materials: number; minutes: number } | null;
}

/** Work of an earlier stage of the same step in the same pass, which the one standard covers too. */
export interface EarlierWork {
  stage: LocalizedText;
  leftAt: Date;
  workMs: number;
}

export interface ExplainedVisit extends ClockedVisit {
  stage: LocalizedText;
  pass: number;
  /** False where nobody takes a story up: the whole stay is wait. */
  takesUp: boolean;
  pauses: readonly AccountPause[];
  standard: ExplainedStandard;
  earlier: readonly EarlierWork[];
}

/** An account beside the clock's own figure; the two differ where the calendar was changed after the visit. */
export interface HeldAccount extends ClockAccount {
  clockMs: number;
}

/** How both clocks of a visit came about, ready to be said in words. Instants are ISO 8601, times working ms. */
export interface ClockExplanation {
  asOf: string;
  stage: LocalizedText;
  pass: number;
  takesUp: boolean;
  state: ClockState;
  level: ClockLevel;
  share: number | null;
  enteredAt: string;
  takenUpAt: string | null;
  leftAt: string | null;
  standard: ExplainedStandard;
  wait: HeldAccount;
  /** Null until somebody takes the story up. */
  work: HeldAccount | null;
  earlier: { stage: LocalizedText; leftAt: string; workMs: number }[];
  /** Work of this visit and of the earlier ones: what the standard is held against. */
  usedMs: number;
  /** What the standard still allows, negative once it is past; null without one. */
  leftMs: number | null;
  /** When the standard runs out if the work goes on from now, and how that comes about. */
  due: { at: string; account: ClockAccount } | null;
  /** When the standard ran out, for a clock that is past it. */
  ranOutAt: string | null;
}

/**
 * Explains both clocks of a visit slot by slot. The accounts of an open visit add up to its clock's figures to
 * the millisecond; an ended visit keeps its stored figures, and its accounts follow the calendar of today.
 */
export function explainClock(calendar: CompiledCalendar, visit: ExplainedVisit, now: Date): ClockExplanation {
  const { standard, takenUpAt, pauses } = visit;
  const earlierMs = visit.earlier.reduce((sum, { workMs }) => sum + workMs, 0);
  const clock = stageClock(calendar, visit, standard.minutes, earlierMs, now);
  const end = visit.leftAt ?? now;
  const usedMs = clock.workMs + earlierMs;
  const ranOutAt =
    takenUpAt && clock.standardMs !== null && clock.level === 'past'
      ? instantOfWork(calendar, takenUpAt, end, pauses, clock.standardMs - earlierMs)
      : null;
  return {
    asOf: now.toISOString(),
    stage: visit.stage,
    pass: visit.pass,
    takesUp: visit.takesUp,
    state: clock.state,
    level: clock.level,
    share: clock.share,
    enteredAt: visit.enteredAt.toISOString(),
    takenUpAt: takenUpAt?.toISOString() ?? null,
    leftAt: visit.leftAt?.toISOString() ?? null,
    standard,
    wait: { ...accountFor(calendar, visit.enteredAt, takenUpAt ?? end), clockMs: clock.waitMs },
    work: takenUpAt && { ...accountFor(calendar, takenUpAt, end, pauses), clockMs: clock.workMs },
    earlier: visit.earlier.map(({ leftAt, ...each }) => ({ ...each, leftAt: leftAt.toISOString() })),
    usedMs,
    leftMs: clock.standardMs === null ? null : clock.standardMs - usedMs,
    due: clock.dueAt && { at: clock.dueAt.toISOString(), account: accountFor(calendar, now, clock.dueAt) },
    ranOutAt: ranOutAt?.toISOString() ?? null,
  };
}
