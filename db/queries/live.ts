import { and, asc, eq, gt, gte, inArray, or, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { storyEvents } from '@/db/schema/events';
import { materials } from '@/db/schema/materials';
import { presence } from '@/db/schema/teamwork';
import { users } from '@/db/schema/users';
import { CATCH_UP_LIMIT, CATCH_UP_OVERLAP, type PresentPerson } from '@/lib/live/live-message';

/** Contributors who reach a story through a material of theirs, by story id: with or after joining. */
export async function contributorsOf(db: Db, storyIds: string[]): Promise<Map<string, Set<string>>> {
  if (storyIds.length === 0) return new Map();
  const rows = await db
    .select({ at: materials.storyId, from: materials.firstStoryId, by: materials.handedInBy })
    .from(materials)
    .where(or(inArray(materials.storyId, storyIds), inArray(materials.firstStoryId, storyIds)));
  const found = new Map<string, Set<string>>();
  for (const { at, from, by } of rows) {
    for (const storyId of new Set([at, from])) {
      found.set(storyId, (found.get(storyId) ?? new Set()).add(by));
    }
  }
  return found;
}

/** The number of the last event of all. */
export async function lastEventId(db: Db): Promise<number> {
  const [row] = await db
    .select({ id: sql<number>`coalesce(max(${storyEvents.id}), 0)::int` })
    .from(storyEvents);
  return row?.id ?? 0;
}

/** Stories with events after the given one, or null when there are too many to tell one by one. */
export async function storiesSince(db: Db, eventId: number): Promise<string[] | null> {
  const rows = await db
    .select({ storyId: storyEvents.storyId })
    .from(storyEvents)
    .where(gt(storyEvents.id, eventId - CATCH_UP_OVERLAP))
    .orderBy(asc(storyEvents.id))
    .limit(CATCH_UP_LIMIT + 1);
  return rows.length > CATCH_UP_LIMIT ? null : [...new Set(rows.map(({ storyId }) => storyId))];
}

/** Who is at the given stories now, each person once, those who write first; by story id. */
export async function presentAt(
  db: Db,
  storyIds: string[],
  since: Date,
): Promise<Map<string, PresentPerson[]>> {
  if (storyIds.length === 0) return new Map();
  const rows = await db
    .select({
      storyId: presence.storyId,
      userId: presence.userId,
      name: users.name,
      writing: sql<boolean>`bool_or(${presence.writing})`,
    })
    .from(presence)
    .innerJoin(users, eq(users.id, presence.userId))
    .where(and(inArray(presence.storyId, storyIds), gte(presence.seenAt, since)))
    .groupBy(presence.storyId, presence.userId, users.name)
    .orderBy(sql`bool_or(${presence.writing}) desc`, asc(users.name));
  const byStory = Map.groupBy(rows, ({ storyId }) => storyId);
  return new Map(
    [...byStory].map(([storyId, people]) => [
      storyId,
      people.map(({ userId, name, writing }) => ({ userId, name, writing })),
    ]),
  );
}

/** Everybody who is at any story now, by story id. */
export async function presentAnywhere(db: Db, since: Date): Promise<Map<string, PresentPerson[]>> {
  const rows = await db
    .selectDistinct({ storyId: presence.storyId })
    .from(presence)
    .where(gte(presence.seenAt, since));
  return presentAt(
    db,
    rows.map(({ storyId }) => storyId),
    since,
  );
}
