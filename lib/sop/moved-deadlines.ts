import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import type { LocalizedText } from './definition';
import { type ClockedVisit, stageClock } from './visit-clock';

/** An open visit whose work may be running against a standard. */
export interface OpenClock {
  storyId: string;
  number: number;
  title: string;
  stageName: LocalizedText;
  visit: ClockedVisit;
  standardMinutes: number | null;
  earlierWorkMs: number;
}

/** A running clock whose standard runs out at another instant; null where it has run out already. */
export interface MovedDeadline {
  storyId: string;
  number: number;
  title: string;
  stageName: LocalizedText;
  before: Date | null;
  after: Date | null;
}

/**
 * The open deadlines that another calendar moves, soonest first. Only clocks that run have one: work that
 * waits or rests has none yet, and finished visits keep the figures they ended with.
 */
export function movedDeadlines(
  clocks: readonly OpenClock[],
  calendars: { before: CompiledCalendar; after: CompiledCalendar },
  now: Date,
): MovedDeadline[] {
  const moved: MovedDeadline[] = [];
  for (const { visit, standardMinutes, earlierWorkMs, ...story } of clocks) {
    const dueOn = (calendar: CompiledCalendar) =>
      stageClock(calendar, visit, standardMinutes, earlierWorkMs, now).dueAt;
    const before = dueOn(calendars.before);
    const after = dueOn(calendars.after);
    if (before?.getTime() === after?.getTime()) continue;
    const { storyId, number, title, stageName } = story;
    moved.push({ storyId, number, title, stageName, before, after });
  }
  const soonest = ({ after, before }: MovedDeadline) => (after ?? before)?.getTime() ?? 0;
  return moved.sort((a, b) => soonest(a) - soonest(b) || a.number - b.number);
}
