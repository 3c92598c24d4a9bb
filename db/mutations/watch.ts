import { and, eq } from 'drizzle-orm';
import { storyWithinReach } from '@/db/queries/reach';
import { stories } from '@/db/schema/stories';
import { storyWatchers } from '@/db/schema/teamwork';
import { may } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { MutationContext } from './context';

/** Says whether one wants to hear of a story within reach, whatever one has to do with it. */
export async function watchStory(
  { db, actor, now }: MutationContext,
  { storyId, watching }: { storyId: string; watching: boolean },
): Promise<Outcome> {
  if (!may(actor, 'story.comment')) return refuse({ code: 'noPermission' });
  const [story] = await db
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)));
  if (!story) return refuse({ code: 'notFound' });
  await db
    .insert(storyWatchers)
    .values({ storyId, userId: actor.id, watching, since: now })
    .onConflictDoUpdate({
      target: [storyWatchers.storyId, storyWatchers.userId],
      set: { watching, since: now },
    });
  return { ok: true };
}
