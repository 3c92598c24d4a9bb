import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { stageVisits } from '@/db/schema/visits';
import { assessSopChange, namedSop, type OfferedSopChange } from '@/lib/sop/change-of-sop';
import { sopInForce, sopVersion } from './sop';
import { readStoryFacts } from './story-facts';

/** What the version in force would change for an open story; null when it follows it, or is closed or unknown. */
export async function offeredSopChange(db: Db, storyId: string): Promise<OfferedSopChange | null> {
  const [found] = await db
    .select({ story: stories, materials: stageVisits.materials })
    .from(stories)
    .leftJoin(stageVisits, and(eq(stageVisits.storyId, stories.id), isNull(stageVisits.leftAt)))
    .where(and(eq(stories.id, storyId), isNull(stories.closedAt)));
  const inForce = await sopInForce(db);
  if (!found || !inForce || found.story.sopVersionId === inForce.id) return null;
  const [followed, facts] = await Promise.all([
    sopVersion(db, found.story.sopVersionId),
    readStoryFacts(db, [found.story]),
  ]);
  const known = facts.get(storyId);
  if (!known) throw new Error(`No facts of story ${storyId}`);
  const [from, to] = [namedSop(followed), namedSop(inForce)];
  const outcome = assessSopChange(from, to, known, found.materials ?? 1);
  return { toVersionId: to.id, from: from.name, to: to.name, outcome };
}
