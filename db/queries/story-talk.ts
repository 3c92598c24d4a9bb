import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { storyWatchers } from '@/db/schema/teamwork';
import { users } from '@/db/schema/users';
import { concernedBy } from '@/lib/notice/notice-story';
import type { Actor } from '@/lib/sop/roles';
import type { StoryTalk } from '@/lib/story/talk';
import { listComments, mentionable } from './comments';
import { readNoticeStory } from './notice-story';
import { storyWithinReach } from './reach';

/** What is said about a story within reach, and who follows it; null out of reach. */
export async function readTalk(db: Db, actor: Actor, storyId: string): Promise<StoryTalk | null> {
  const [story] = await db
    .select()
    .from(stories)
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)));
  if (!story) return null;
  const [comments, people, watchers, concerned] = await Promise.all([
    listComments(db, actor, storyId),
    mentionable(db, actor, storyId),
    watchersOf(db, storyId),
    readNoticeStory(db, story).then(concernedBy),
  ]);
  return { comments, people, watchers, watching: concerned.has(actor.id) };
}

function watchersOf(db: Db, storyId: string): Promise<StoryTalk['watchers']> {
  return db
    .select({ id: users.id, name: users.name })
    .from(storyWatchers)
    .innerJoin(users, eq(users.id, storyWatchers.userId))
    .where(
      and(eq(storyWatchers.storyId, storyId), eq(storyWatchers.watching, true), isNull(users.disabledAt)),
    )
    .orderBy(asc(users.name));
}
