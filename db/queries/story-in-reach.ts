import { and, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { type StoryRow, stories } from '@/db/schema/stories';
import type { Actor } from '@/lib/sop/roles';
import type { StoryHead, StoryLink } from '@/lib/story/story-page';
import { storyWithinReach } from './reach';

/** Whether the story exists and this person may know of it. */
export async function storyIsWithinReach(db: Db, actor: Actor, storyId: string): Promise<boolean> {
  const found = await db
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)));
  return found.length > 0;
}

/** The story's row; null when there is none, or this person may not know of it. */
export async function storyInReach(db: Db, actor: Actor, storyId: string): Promise<StoryRow | null> {
  const [story] = await db
    .select()
    .from(stories)
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)));
  return story ?? null;
}

/** What the head of a story's page says of it, with the story that it was joined into. */
export async function storyHead(db: Db, story: StoryRow): Promise<StoryHead> {
  const { id, number, version, title, stage, pass, sector, kind, wantedOn, createdAt, closedAt } = story;
  const joinedInto = await linkTo(db, story.joinedIntoId);
  return { id, number, version, title, stage, pass, sector, kind, wantedOn, createdAt, closedAt, joinedInto };
}

async function linkTo(db: Db, storyId: string | null): Promise<StoryLink | null> {
  if (!storyId) return null;
  const [row] = await db
    .select({ id: stories.id, number: stories.number, title: stories.title })
    .from(stories)
    .where(eq(stories.id, storyId));
  return row ?? null;
}
