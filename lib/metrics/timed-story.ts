import type { SopDefinition } from '@/lib/sop/definition';
import type { Channel, Sector } from '@/lib/sop/vocabulary';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { type LoggedEvent, replayEvents, replayedTimes } from './replay-events';
import { textEvaluations, unitKey } from './units';

/** An edition of the SOP: what people call it, and what it says. */
export interface NamedEdition {
  name: string;
  definition: SopDefinition;
}

/** The office's editions by id. */
export type Editions = ReadonlyMap<string, NamedEdition>;

/**
 * A story's log with the two things that the log does not keep: the sector it is classified under now, and
 * the SOP edition of its row, which is where it began unless the log tells of a change.
 */
export interface StoryLog {
  storyId: string;
  sector: Sector;
  sopVersionId: string;
  events: readonly LoggedEvent[];
}

/** A replayed visit with its clocks. */
export interface TimedVisit {
  edition: string;
  stage: string;
  unit: string;
  pass: number;
  standardMinutes: number | null;
  takenUp: boolean;
  leftAt: Date | null;
  sentBack: boolean;
  waitMs: number;
  workMs: number;
}

/** All of a story's stay in one step in one pass, once it has left it. `workMs` null: never taken up. */
export interface FinishedPass {
  /** The edition whose standard judges it: that of its last visit. */
  edition: string;
  unit: string;
  finishedAt: Date;
  standardMinutes: number | null;
  waitMs: number;
  workMs: number | null;
}

/** What a log says of a story, timed. */
export interface TimedStory {
  storyId: string;
  sector: Sector;
  /** The edition it runs on now. */
  edition: string;
  handedInAt: Date;
  visits: TimedVisit[];
  passes: FinishedPass[];
  publishedAt: Date | null;
  appearances: { channel: Channel; at: Date }[];
  firstRound: { at: Date; passed: boolean } | null;
}

/** Replays one story and puts its working times to it, open visits as of `now`. */
export function timeStory(
  log: StoryLog,
  editions: Editions,
  calendar: CompiledCalendar,
  now: Date,
): TimedStory {
  const replayed = replayEvents(log.events, log.sopVersionId);
  const editionOf = (id: string): NamedEdition => {
    const edition = editions.get(id);
    if (!edition) throw new Error(`No SOP version ${id}`);
    return edition;
  };
  const visits = replayed.visits.map((visit) => ({
    edition: editionOf(visit.sopVersionId).name,
    stage: visit.stage,
    unit: unitKey(visit),
    pass: visit.pass,
    standardMinutes: visit.standardMinutes,
    takenUp: visit.takenUpAt !== null,
    leftAt: visit.leftAt,
    sentBack: visit.leftBy === 'sendBack',
    ...replayedTimes(calendar, visit, now),
  }));
  const { publishedAt, recordedOn, handedInAt } = replayed;
  const appearances = [...recordedOn].map(([channel, at]) => ({ channel, at }));
  if (publishedAt) appearances.push({ channel: 'site', at: publishedAt });

  const decisive = replayed.visits.find(({ stage, sopVersionId, leftBy }) => {
    const evaluations = textEvaluations(editionOf(sopVersionId).definition);
    if (leftBy === null || !evaluations.all.includes(stage)) return false;
    return leftBy !== 'approve' || evaluations.final.includes(stage);
  });
  return {
    storyId: log.storyId,
    sector: log.sector,
    edition: editionOf(replayed.sopVersionId).name,
    handedInAt,
    visits,
    passes: finishedPasses(visits),
    publishedAt,
    appearances,
    firstRound: decisive?.leftAt ? { at: decisive.leftAt, passed: decisive.leftBy === 'approve' } : null,
  };
}

/**
 * A pass is finished when the story has left all the stages of the step that it entered in that pass. Its last
 * visit's standard judges it, as that visit's clock did while it ran.
 */
function finishedPasses(visits: readonly TimedVisit[]): FinishedPass[] {
  const groups = Map.groupBy(visits, (visit) => `${visit.unit} ${visit.pass}`);
  return [...groups.values()].flatMap((group) => {
    const left = group.map((visit) => visit.leftAt);
    if (left.includes(null)) return [];
    const worked = group.filter((visit) => visit.takenUp);
    const last = group.at(-1) as TimedVisit;
    return {
      edition: last.edition,
      unit: last.unit,
      finishedAt: new Date(Math.max(...left.map(Number))),
      standardMinutes: last.standardMinutes,
      waitMs: sum(group.map((visit) => visit.waitMs)),
      workMs: worked.length > 0 ? sum(worked.map((visit) => visit.workMs)) : null,
    };
  });
}

/** The sum of the values; 0 of none. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
