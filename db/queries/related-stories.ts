import { and, desc, eq, or } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { articles } from '@/db/schema/publications';
import { stories } from '@/db/schema/stories';
import type { Actor } from '@/lib/sop/roles';
import { relatedTo } from '@/lib/story/related';
import type { RelatedStory } from '@/lib/story/related-story';
import { storyWithinReach } from './reach';

/** So many of the latest stories are compared; what is older is seldom done twice. */
const LATEST = 1_500;

const columns = {
  id: stories.id,
  number: stories.number,
  title: stories.title,
  stage: stories.stage,
  sector: stories.sector,
  kind: stories.kind,
  labels: stories.labels,
  joinedIntoId: stories.joinedIntoId,
  createdAt: stories.createdAt,
  publishedAt: articles.publishedAt,
};

/** Stories within reach that somebody at this one should know of, at most five (`lib/story/related.ts`). */
export async function relatedStories(db: Db, actor: Actor, storyId: string): Promise<RelatedStory[]> {
  const reach = storyWithinReach(db, actor);
  const read = () => db.select(columns).from(stories).leftJoin(articles, eq(articles.storyId, stories.id));
  const [own] = await read().where(and(eq(stories.id, storyId), reach));
  if (!own) return [];
  const [latest, joined] = await Promise.all([
    read().where(reach).orderBy(desc(stories.createdAt)).limit(LATEST),
    // Joined ones belong to it however old they are.
    read().where(
      and(
        reach,
        or(
          eq(stories.joinedIntoId, storyId),
          own.joinedIntoId ? eq(stories.id, own.joinedIntoId) : undefined,
        ),
      ),
    ),
  ]);
  const others = new Map([...latest, ...joined].map((story) => [story.id, story]));
  return relatedTo(own, [...others.values()]).map(({ story, why }) => {
    const { id, number, title, stage, sector, createdAt, publishedAt } = story;
    return { id, number, title, stage, sector, createdAt, publishedAt, why };
  });
}
