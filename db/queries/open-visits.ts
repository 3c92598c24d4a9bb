import { eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { stageVisits, visitPauses } from '@/db/schema/visits';

/** Work of the step's earlier stages in the same pass, which the open visit's standard covers too. */
export const EARLIER_WORK_MS = sql<number>`coalesce((
  select sum(e.work_ms) from stage_visits e
  where e.story_id = ${stageVisits.storyId} and e.step = ${stageVisits.step} and e.pass = ${stageVisits.pass}
    and e.left_at is not null
), 0)::float8`;

/** The pauses of the visits that a condition on visits and stories names, by visit, each visit's in order. */
export async function pausesByVisit(
  db: Db,
  condition: SQL | undefined,
): Promise<Map<string, { from: Date; to: Date | null }[]>> {
  const pauses = await db
    .select({ visitId: visitPauses.visitId, from: visitPauses.pausedAt, to: visitPauses.resumedAt })
    .from(visitPauses)
    .innerJoin(stageVisits, eq(stageVisits.id, visitPauses.visitId))
    .innerJoin(stories, eq(stories.id, stageVisits.storyId))
    .where(condition)
    .orderBy(visitPauses.pausedAt);
  return Map.groupBy(pauses, (pause) => pause.visitId);
}
