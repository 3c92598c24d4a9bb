import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';

const MOST = 60;

/** Tags that stories carry, the most used first. */
export async function knownTags(db: Db): Promise<string[]> {
  const tag = sql<string>`unnest(${stories.tags})`.as('tag');
  const rows = await db
    .select({ tag, uses: sql<number>`count(*)` })
    .from(stories)
    .groupBy(sql`1`)
    .orderBy(sql`2 desc, 1`)
    .limit(MOST);
  return rows.map((row) => row.tag);
}
