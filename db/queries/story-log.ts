import { asc, desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { evaluations } from '@/db/schema/evaluations';
import { storyEvents } from '@/db/schema/events';
import { users } from '@/db/schema/users';
import type { StoryEvaluation, StoryLogEntry } from '@/lib/story/story-page';

/** What happened to a story, latest first. Entries that the worker made name nobody. */
export async function readStoryLog(db: Db, storyId: string): Promise<StoryLogEntry[]> {
  const rows = await db
    .select({
      number: storyEvents.number,
      at: storyEvents.at,
      type: storyEvents.type,
      details: storyEvents.details,
      actorId: storyEvents.actorId,
      actorName: users.name,
    })
    .from(storyEvents)
    .leftJoin(users, eq(users.id, storyEvents.actorId))
    .where(eq(storyEvents.storyId, storyId))
    .orderBy(desc(storyEvents.number));
  return rows.map(({ actorId, actorName, ...entry }) => ({
    ...entry,
    actor: actorId ? { id: actorId, name: actorName ?? '' } : null,
  }));
}

/** Every yes and no that evaluators gave, oldest first. */
export async function readStoryEvaluations(db: Db, storyId: string): Promise<StoryEvaluation[]> {
  const rows = await db
    .select({
      id: evaluations.id,
      stage: evaluations.stage,
      approved: evaluations.approved,
      reason: evaluations.reason,
      contentVersion: evaluations.contentVersion,
      at: evaluations.evaluatedAt,
      byId: users.id,
      byName: users.name,
    })
    .from(evaluations)
    .innerJoin(users, eq(users.id, evaluations.evaluatedBy))
    .where(eq(evaluations.storyId, storyId))
    .orderBy(asc(evaluations.evaluatedAt));
  return rows.map(({ byId, byName, ...evaluation }) => ({ ...evaluation, by: { id: byId, name: byName } }));
}
