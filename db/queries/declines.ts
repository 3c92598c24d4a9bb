import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { storyEvents } from '@/db/schema/events';
import { users } from '@/db/schema/users';

export interface Decline {
  reason: string;
  by: string;
  at: Date;
}

/** Who declined each of the stories, when and why, from the log; a story never declined has no entry. */
export async function readDeclines(db: Db, storyIds: string[]): Promise<Map<string, Decline>> {
  if (storyIds.length === 0) return new Map();
  const rows = await db
    .select({
      storyId: storyEvents.storyId,
      reason: sql<string>`coalesce(${storyEvents.details}->>'reason', '')`,
      by: sql<string>`coalesce(${users.name}, '')`,
      at: storyEvents.at,
    })
    .from(storyEvents)
    .leftJoin(users, eq(users.id, storyEvents.actorId))
    .where(
      and(
        inArray(storyEvents.storyId, storyIds),
        eq(storyEvents.type, 'moved'),
        sql`${storyEvents.details}->>'action' = 'decline'`,
      ),
    )
    .orderBy(asc(storyEvents.number));
  return new Map(rows.map(({ storyId, ...decline }) => [storyId, decline]));
}
