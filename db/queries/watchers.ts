import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import { chosenWatchers, concernedBy, withinReach } from '@/lib/notice/notice-story';
import type { Actor } from '@/lib/sop/roles';
import type { StoryWatchers } from '@/lib/story/watchers';
import { readNoticeStory } from './notice-story';
import { storyWithinReach } from './reach';

/** Who hears of a story, or null when it is out of the actor's reach. */
export async function readWatchers(db: Db, actor: Actor, storyId: string): Promise<StoryWatchers | null> {
  const [story] = await db
    .select()
    .from(stories)
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)));
  if (!story) return null;
  const facts = await readNoticeStory(db, story);
  const concerned = concernedBy(facts);
  if (concerned.size === 0) return { watching: false, people: [] };
  const people = await db
    .select({ id: users.id, name: users.name, roles: users.roles })
    .from(users)
    .where(and(inArray(users.id, [...concerned]), isNull(users.disabledAt)))
    .orderBy(asc(users.name));
  const chosen = new Set(chosenWatchers(facts));
  return {
    watching: concerned.has(actor.id),
    people: people
      .filter((person) => withinReach(facts, person))
      .map(({ id, name }) => ({ id, name, chosen: chosen.has(id) })),
  };
}
