import { asc, count, isNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { stageLimits } from '@/db/schema/teamwork';
import type { StageLimit } from '@/lib/sop/arrange';

/** The limits that are set, by stage. */
export function listStageLimits(db: Db): Promise<StageLimit[]> {
  return db.select().from(stageLimits).orderBy(asc(stageLimits.stage));
}

/** How many open stories stand in each stage now. */
export async function standingByStage(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .select({ stage: stories.stage, standing: count() })
    .from(stories)
    .where(isNull(stories.closedAt))
    .groupBy(stories.stage);
  return new Map(rows.map(({ stage, standing }) => [stage, standing]));
}
