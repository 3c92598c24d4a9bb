import { and, asc, count, desc, eq, gt, gte, inArray, lt, type SQL } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { storyEvents } from '@/db/schema/events';
import { stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import type { ChainCheck, LogEntry } from '@/lib/log/log-entry';
import { findChainFaults } from '@/lib/sop/event-chain';
import type { Actor } from '@/lib/sop/roles';
import type { StoryEventType } from '@/lib/sop/vocabulary';
import { storyWithinReach } from './reach';

export interface EventFilter {
  actorId?: string | undefined;
  type?: StoryEventType | undefined;
  /** First instant. */
  from?: Date | undefined;
  /** The instant after the last. */
  before?: Date | undefined;
}

function matching(db: Db, actor: Actor, filter: EventFilter): SQL | undefined {
  return and(
    storyWithinReach(db, actor),
    filter.actorId ? eq(storyEvents.actorId, filter.actorId) : undefined,
    filter.type ? eq(storyEvents.type, filter.type) : undefined,
    filter.from ? gte(storyEvents.at, filter.from) : undefined,
    filter.before ? lt(storyEvents.at, filter.before) : undefined,
  );
}

/** Events of the stories within reach, newest first. */
export function listEvents(
  db: Db,
  actor: Actor,
  filter: EventFilter,
  page: { limit: number; offset: number },
): Promise<LogEntry[]> {
  return db
    .select({
      id: storyEvents.id,
      at: storyEvents.at,
      type: storyEvents.type,
      details: storyEvents.details,
      actor: users.name,
      story: { id: stories.id, number: stories.number, title: stories.title },
    })
    .from(storyEvents)
    .innerJoin(stories, eq(stories.id, storyEvents.storyId))
    .leftJoin(users, eq(users.id, storyEvents.actorId))
    .where(matching(db, actor, filter))
    .orderBy(desc(storyEvents.at), desc(storyEvents.id))
    .limit(page.limit)
    .offset(page.offset);
}

/** How many events the filter finds. */
export async function countEvents(db: Db, actor: Actor, filter: EventFilter): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(storyEvents)
    .innerJoin(stories, eq(stories.id, storyEvents.storyId))
    .where(matching(db, actor, filter));
  return row?.total ?? 0;
}

const STORIES_AT_ONCE = 200;

/** Recomputes the chain of every story's log on one snapshot of the database, some stories at a time. */
export function checkChains(db: Db, now: Date): Promise<ChainCheck> {
  const snapshot = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;
  return db.transaction(async (tx) => {
    const check: ChainCheck = { at: now, stories: 0, events: 0, broken: [] };
    let after = 0;
    for (;;) {
      const heads = await nextHeads(tx, after);
      if (heads.length === 0) return check;
      after = heads.at(-1)?.number ?? after;
      const logs = await readLogs(
        tx,
        heads.map((head) => head.id),
      );
      for (const { id, number, title, eventNumber, eventHash } of heads) {
        const log = logs.get(id) ?? [];
        const faults = findChainFaults(log, { number: eventNumber, hash: eventHash });
        if (faults.length > 0) check.broken.push({ id, number, title, faults });
        check.stories += 1;
        check.events += log.length;
      }
    }
  }, snapshot);
}

function nextHeads(tx: Tx, after: number) {
  const { id, number, title, eventNumber, eventHash } = stories;
  return tx
    .select({ id, number, title, eventNumber, eventHash })
    .from(stories)
    .where(gt(number, after))
    .orderBy(asc(number))
    .limit(STORIES_AT_ONCE);
}

async function readLogs(tx: Tx, storyIds: string[]) {
  const events = await tx
    .select()
    .from(storyEvents)
    .where(inArray(storyEvents.storyId, storyIds))
    .orderBy(asc(storyEvents.number));
  return Map.groupBy(events, (event) => event.storyId);
}
