import type { StageClock } from '@/lib/sop/visit-clock';
import { PRIORITIES } from '@/lib/sop/vocabulary';
import type { BoardCard } from './board-card';

/** The clock of each card by its id, as of one instant; null once a story is closed. */
export type CardClocks = ReadonlyMap<string, StageClock | null>;

/** Working ms that the standard still leaves, below zero once it is over; null without a standard or work. */
export function timeLeft(clock: StageClock): number | null {
  const used = clock.workMs + clock.earlierWorkMs;
  if (clock.standardMs === null || (clock.state === 'waiting' && used === 0)) return null;
  return clock.standardMs - used;
}

/** True when two readings of a clock look the same: all is shown in whole minutes. */
export function looksTheSame(one: StageClock | null, other: StageClock | null): boolean {
  if (!one || !other) return one === other;
  const minutes = ({ waitMs, workMs, earlierWorkMs, dueAt }: StageClock) =>
    [waitMs, workMs + earlierWorkMs, dueAt?.getTime() ?? -1].map((ms) => Math.floor(ms / 60_000)).join();
  return (
    one.state === other.state &&
    one.level === other.level &&
    one.standardMs === other.standardMs &&
    minutes(one) === minutes(other)
  );
}

/**
 * Orders cards as they are to be taken: over the standard first, the most over foremost; then by the share of
 * the standard used, in tenths; then wanted by tomorrow, by date; then by priority; then whoever has stood
 * there longest. Finished ones come last, the latest first.
 * @param tomorrow 'YYYY-MM-DD' on the office's wall clock
 */
export function byUrgency(clocks: CardClocks, tomorrow: string): (a: BoardCard, b: BoardCard) => number {
  return (a, b) => {
    if (a.closedAt || b.closedAt) return closedLast(a, b);
    const [clockA, clockB] = [clocks.get(a.id) ?? null, clocks.get(b.id) ?? null];
    return (
      over(clockB) - over(clockA) ||
      tenths(clockB) - tenths(clockA) ||
      soonDate(a, tomorrow).localeCompare(soonDate(b, tomorrow)) ||
      PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) ||
      (a.visit?.enteredAt ?? '').localeCompare(b.visit?.enteredAt ?? '') ||
      a.number - b.number
    );
  };
}

function closedLast(a: BoardCard, b: BoardCard): number {
  if (!a.closedAt) return -1;
  if (!b.closedAt) return 1;
  return b.closedAt.localeCompare(a.closedAt) || b.number - a.number;
}

function over(clock: StageClock | null): number {
  return Math.max(0, -((clock && timeLeft(clock)) ?? 0));
}

function tenths(clock: StageClock | null): number {
  return Math.floor(Math.min(1, clock?.share ?? 0) * 10);
}

function soonDate(card: BoardCard, tomorrow: string): string {
  return card.wantedOn !== null && card.wantedOn <= tomorrow ? card.wantedOn : '9999';
}
