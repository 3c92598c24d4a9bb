import { z } from 'zod';
import { zonedDateKey } from '@/lib/format/date';
import type { MoveAction } from '@/lib/sop/definition';
import { MOVE_ACTIONS } from '@/lib/sop/flow-words';
import { CHANNELS, type Channel, type StoryEventType } from '@/lib/sop/vocabulary';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { explainSpan } from '@/lib/worktime/explain-span';

/** An event of one story's log, as the table holds it. */
export interface LoggedEvent {
  number: number;
  at: Date;
  type: StoryEventType;
  details: unknown;
}

/** A stretch of time; `to` null while it runs. */
interface Stretch {
  from: Date;
  to: Date | null;
}

/** One stay in a stage as the log tells it. `running` are the stretches in which the work was going on. */
export interface ReplayedVisit {
  /** Id of the SOP edition that the visit was under when it ended, or is under now. */
  sopVersionId: string;
  stage: string;
  step: number | null;
  pass: number;
  materials: number;
  standardMinutes: number | null;
  enteredAt: Date;
  takenUpAt: Date | null;
  leftAt: Date | null;
  leftBy: MoveAction | null;
  running: Stretch[];
}

export interface ReplayedStory {
  handedInAt: Date;
  /** Id of the SOP edition that the story runs on at the end of its log. */
  sopVersionId: string;
  visits: ReplayedVisit[];
  /** First publication on the site; later ones renew the article and are not a new one. */
  publishedAt: Date | null;
  /** Other channels, each at the last time it was recorded. */
  recordedOn: Map<Channel, Date>;
}

const entered = z.object({
  stage: z.string(),
  step: z.number().nullable(),
  pass: z.number(),
  materials: z.number(),
  standardMinutes: z.number().nullable(),
});
const handedIn = z.object({ entered });
const moved = z.object({ action: z.enum(MOVE_ACTIONS), entered: entered.nullable() });
const sopChanged = z.object({ fromVersionId: z.string(), toVersionId: z.string(), entered });
const appeared = z.object({ channel: z.enum(CHANNELS) });

function open(details: z.infer<typeof entered>, sopVersionId: string, at: Date): ReplayedVisit {
  return {
    ...details,
    sopVersionId,
    enteredAt: at,
    takenUpAt: null,
    leftAt: null,
    leftBy: null,
    running: [],
  };
}

function stopRunning(visit: ReplayedVisit, at: Date): void {
  const last = visit.running.at(-1);
  if (last && last.to === null) last.to = at;
}

/**
 * Rebuilds a story's visits from its log alone. No table but the log is asked, and the stored figures take no
 * part, so that every figure can be checked against what was done and when.
 * @param sopVersionId the edition of the story's row: the one it began on unless its log tells of a change
 * @throws Error when the log does not begin with the hand-in or tells of work outside a visit; ZodError when
 * an event lacks what it must carry
 */
export function replayEvents(events: readonly LoggedEvent[], sopVersionId: string): ReplayedStory {
  const [first] = events;
  if (first?.type !== 'handedIn') throw new Error('A log begins with the hand-in');
  const change = events.find(({ type }) => type === 'sopChanged');
  const began = change ? sopChanged.parse(change.details).fromVersionId : sopVersionId;
  const story: ReplayedStory = {
    handedInAt: first.at,
    sopVersionId: began,
    visits: [open(handedIn.parse(first.details).entered, began, first.at)],
    publishedAt: null,
    recordedOn: new Map(),
  };
  for (const event of events.slice(1)) applyEvent(story, event);
  return story;
}

function applyEvent(story: ReplayedStory, { type, at, details, number }: LoggedEvent): void {
  const visit = (): ReplayedVisit => {
    const last = story.visits.at(-1);
    if (!last || last.leftAt) throw new Error(`Event ${number} (${type}) tells of work outside a visit`);
    return last;
  };
  switch (type) {
    case 'moved': {
      const { action, entered: next } = moved.parse(details);
      const left = visit();
      stopRunning(left, at);
      left.leftAt = at;
      left.leftBy = action;
      if (next) story.visits.push(open(next, story.sopVersionId, at));
      break;
    }
    case 'takenUp':
      visit().takenUpAt = at;
      visit().running.push({ from: at, to: null });
      break;
    case 'paused':
    case 'reported':
      stopRunning(visit(), at);
      break;
    case 'resumed':
      visit().running.push({ from: at, to: null });
      break;
    case 'sopChanged': {
      // The clocks run on; what the open visit is held against is the new edition's.
      const { toVersionId, entered: now } = sopChanged.parse(details);
      const { step, materials, standardMinutes } = now;
      Object.assign(visit(), { sopVersionId: toVersionId, step, materials, standardMinutes });
      story.sopVersionId = toVersionId;
      break;
    }
    case 'moveUndone':
      takeBackMove(story);
      break;
    case 'published':
      story.publishedAt ??= at;
      break;
    case 'publicationRecorded':
      story.recordedOn.set(appeared.parse(details).channel, at);
      break;
    default:
      // takenOver, contentSaved, versionRestored, materialsJoined, proofAttached, handedIn: no clock starts or stops.
      break;
  }
}

/** The visit that the last move opened was none, and the one that it ended goes on; so does its work if it ran. */
function takeBackMove(story: ReplayedStory): void {
  if (story.visits.at(-1)?.leftAt === null) story.visits.pop();
  const former = story.visits.at(-1);
  if (!former?.leftAt) throw new Error('A move was taken back that ended no visit');
  const last = former.running.at(-1);
  if (last?.to?.getTime() === former.leftAt.getTime()) last.to = null;
  former.leftAt = null;
  former.leftBy = null;
}

/** Working ms of a span, by walking it day by day: slower than the clocks' own reckoning, and another way. */
export function walkWorkingMs(calendar: CompiledCalendar, from: Date, to: Date): number {
  return explainSpan(calendar, from, to).reduce(
    (sum, part) => sum + (part.kind === 'worked' ? part.ms : 0),
    0,
  );
}

/** Days with work after the day of `from` and up to that of `to`, read off the walked span. */
export function walkWorkingDays(calendar: CompiledCalendar, from: Date, to: Date): number {
  const { zone } = calendar.definition;
  const first = zonedDateKey(from, zone);
  const tonight = new Date(Math.ceil((to.getTime() + calendar.offsetMs + 1) / 86_400_000) * 86_400_000);
  const worked = explainSpan(calendar, from, new Date(tonight.getTime() - calendar.offsetMs))
    .filter((part) => part.kind === 'worked')
    .map((part) => zonedDateKey(part.from, zone))
    .filter((date) => date > first);
  return new Set(worked).size;
}

/** Both clocks of a replayed visit in working ms, as of `now` while it is open. */
export function replayedTimes(
  calendar: CompiledCalendar,
  visit: ReplayedVisit,
  now: Date,
): { waitMs: number; workMs: number } {
  const end = visit.leftAt ?? now;
  return {
    waitMs: walkWorkingMs(calendar, visit.enteredAt, visit.takenUpAt ?? end),
    workMs: visit.running.reduce((sum, { from, to }) => sum + walkWorkingMs(calendar, from, to ?? end), 0),
  };
}
