import { asc } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { storyEvents } from '@/db/schema/events';
import { stories } from '@/db/schema/stories';
import type { MetricsFigures, Selection } from '@/lib/metrics/figures';
import { figuresFromEvents } from '@/lib/metrics/figures-from-events';
import type { StoryLog } from '@/lib/metrics/timed-story';
import { editionName } from '@/lib/sop/change-of-sop';
import { SECTORS, type Sector } from '@/lib/sop/vocabulary';
import { loadCalendar } from '../calendar';
import { listSopVersions, sopInForce } from '../sop';
import { readMetrics } from './read-metrics';

/** Every story's log with the SOP edition of its row: all that a recomputation may know. */
export async function readStoryLogs(db: Db): Promise<StoryLog[]> {
  const [rows, events] = await Promise.all([
    db.select({ id: stories.id, sopVersionId: stories.sopVersionId }).from(stories),
    db
      .select({
        storyId: storyEvents.storyId,
        number: storyEvents.number,
        at: storyEvents.at,
        type: storyEvents.type,
        details: storyEvents.details,
      })
      .from(storyEvents)
      .orderBy(asc(storyEvents.storyId), asc(storyEvents.number)),
  ]);
  const byStory = Map.groupBy(events, (event) => event.storyId);
  return rows.map(({ id, sopVersionId }) => {
    const log = byStory.get(id) ?? [];
    return { storyId: id, sector: classifiedSector(log), sopVersionId, events: log };
  });
}

/** The sector that the log last gave the story: at hand-in, or by a save that classified it anew. */
function classifiedSector(log: readonly { details: Record<string, unknown> }[]): Sector {
  const named = log.map(({ details }) => SECTORS.find((sector) => sector === details.sector));
  const sector = named.findLast((each) => each !== undefined);
  if (!sector) throw new Error('A log without a hand-in');
  return sector;
}

/** Every figure of /kinerja from the event log alone, by another way than `readMetrics`. */
export async function recomputeFigures(
  db: Db,
  selection: Selection,
  now: Date,
  logs?: readonly StoryLog[],
): Promise<MetricsFigures> {
  const [calendar, inForce, versions] = await Promise.all([
    loadCalendar(db),
    sopInForce(db),
    listSopVersions(db),
  ]);
  if (!inForce) throw new Error('No SOP is in force');
  const editions = new Map(
    versions.map((version) => [
      version.id,
      { name: editionName(version.number, version.edition), definition: version.definition },
    ]),
  );
  const chosen = [...editions.values()].find(({ name }) => name === selection.sop);
  return figuresFromEvents({
    stories: logs ?? (await readStoryLogs(db)),
    editions,
    calendar,
    sop: (chosen ?? inForce).definition,
    selection,
    now,
  });
}

/** A figure on which the two ways disagree: where it stands, what SQL says, what the log says. */
export interface Disagreement {
  path: string;
  stored: unknown;
  replayed: unknown;
}

/** Room for the last digits of floating-point sums; a millisecond is a million times as much. */
const TOLERANCE = 1e-6;

/** Walks two sets of figures and lists every leaf on which they differ; empty when all are equal. */
export function findDisagreements(stored: unknown, replayed: unknown, path = ''): Disagreement[] {
  if (typeof stored === 'number' && typeof replayed === 'number') {
    return Math.abs(stored - replayed) <= TOLERANCE ? [] : [{ path, stored, replayed }];
  }
  if (stored instanceof Date && replayed instanceof Date) {
    return stored.getTime() === replayed.getTime() ? [] : [{ path, stored, replayed }];
  }
  if (isBranch(stored) && isBranch(replayed)) {
    const keys = new Set([...Object.keys(stored), ...Object.keys(replayed)]);
    return [...keys].flatMap((key) => findDisagreements(stored[key], replayed[key], `${path}.${key}`));
  }
  return stored === replayed ? [] : [{ path, stored, replayed }];
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

/** Reads the figures of a selection both ways and lists where they differ. */
export async function disagreements(
  db: Db,
  selection: Selection,
  now: Date,
  logs?: readonly StoryLog[],
): Promise<{ found: Disagreement[]; figures: MetricsFigures }> {
  const [{ figures }, replayed] = await Promise.all([
    readMetrics(db, selection, now),
    recomputeFigures(db, selection, now, logs),
  ]);
  return { found: findDisagreements(figures, replayed), figures };
}
