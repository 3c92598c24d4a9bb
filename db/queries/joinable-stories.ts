import { and, count, desc, eq, ilike, inArray, ne, or } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { materials } from '@/db/schema/materials';
import { stories } from '@/db/schema/stories';
import type { Actor } from '@/lib/sop/roles';
import type { JoinableStory } from '@/lib/story/joinable-story';
import { storyWithinReach } from './reach';
import { sopVersion } from './sop';

const MOST = 20;

/**
 * Stories into which this one's materials could go: of the same SOP edition and in a stage that the SOP
 * joins from. Newest first, at most twenty.
 * @param search words of the title, or a story number; all of them when empty
 */
export async function joinableStories(
  db: Db,
  actor: Actor,
  storyId: string,
  search: string,
): Promise<JoinableStory[]> {
  const [story] = await db
    .select({ sopVersionId: stories.sopVersionId })
    .from(stories)
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)));
  if (!story) return [];
  const { definition } = await sopVersion(db, story.sopVersionId);
  const from = definition.transitions.filter(({ action }) => action === 'join').map((each) => each.from);
  const words = search.trim().replace(/^#/, '');
  const number = /^\d{1,9}$/.test(words) ? Number(words) : null;
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return db
    .select({
      id: stories.id,
      number: stories.number,
      title: stories.title,
      stage: stories.stage,
      sector: stories.sector,
      createdAt: stories.createdAt,
      materials: count(materials.id),
    })
    .from(stories)
    .leftJoin(materials, eq(materials.storyId, stories.id))
    .where(
      and(
        ne(stories.id, storyId),
        eq(stories.sopVersionId, story.sopVersionId),
        inArray(stories.stage, from),
        words === ''
          ? undefined
          : or(ilike(stories.title, pattern), number === null ? undefined : eq(stories.number, number)),
        storyWithinReach(db, actor),
      ),
    )
    .groupBy(stories.id)
    .orderBy(desc(stories.createdAt))
    .limit(MOST);
}
