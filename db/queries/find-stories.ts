import { and, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import type { Actor } from '@/lib/sop/roles';
import { storyWithinReach } from './reach';
import { sopVersion } from './sop';

/** A story as a search by name shows it. */
export interface FoundStory {
  id: string;
  number: number;
  title: string;
  stage: { id: string; en: string };
}

const AT_MOST = 10;

/** Stories within reach by number ("#12", "12"), words of the title or a label; open ones first, latest first. */
export async function findStories(db: Db, actor: Actor, sought: string): Promise<FoundStory[]> {
  const matching = matches(sought);
  if (!matching) return [];
  const rows = await db
    .select({
      id: stories.id,
      number: stories.number,
      title: stories.title,
      stage: stories.stage,
      sopVersionId: stories.sopVersionId,
    })
    .from(stories)
    .where(and(matching, isNull(stories.joinedIntoId), storyWithinReach(db, actor)))
    .orderBy(sql`${stories.closedAt} is null desc`, desc(stories.updatedAt))
    .limit(AT_MOST);
  return Promise.all(
    rows.map(async ({ sopVersionId, stage, ...story }) => {
      const { definition } = await sopVersion(db, sopVersionId);
      const name = definition.stages.find(({ key }) => key === stage)?.name ?? { id: stage, en: stage };
      return { ...story, stage: name };
    }),
  );
}

function matches(sought: string): SQL | undefined {
  const words = sought.trim().split(/\s+/).filter(Boolean).slice(0, 8);
  if (words.length === 0) return undefined;
  const number = /^#?(\d{1,9})$/.exec(words.join(' '))?.[1];
  const named = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    return sql`(${stories.title} ilike ${pattern} or array_to_string(${stories.labels}, ' ') ilike ${pattern})`;
  });
  return or(number ? eq(stories.number, Number(number)) : undefined, and(...named));
}
