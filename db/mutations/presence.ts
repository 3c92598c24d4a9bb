import { and, eq, lt, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { storyIsWithinReach } from '@/db/queries/story-in-reach';
import { stories } from '@/db/schema/stories';
import { presence, seenVersions } from '@/db/schema/teamwork';
import { PRESENCE_MS } from '@/lib/live/presence';
import type { PresenceBeat, PresenceLeave } from '@/lib/live/presence-beat';
import { may } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { MutationContext } from './context';

/**
 * Notes that a window of the actor is at a story. A window is at one story only; the id of somebody else's
 * window changes nothing. Who sees only his own stories is not noted.
 */
export async function bePresent(context: MutationContext, beat: PresenceBeat): Promise<Outcome> {
  const { db, actor, now } = context;
  if (!may(actor, 'story.viewAll')) return refuse({ code: 'noPermission' });
  if (!(await storyIsWithinReach(db, actor, beat.storyId))) return refuse({ code: 'notFound' });
  await db
    .insert(presence)
    .values({ ...beat, userId: actor.id, seenAt: now })
    .onConflictDoUpdate({
      target: presence.windowId,
      set: { storyId: sql`excluded.story_id`, writing: sql`excluded.writing`, seenAt: now },
      setWhere: eq(presence.userId, actor.id),
    });
  await noteSeen(context, beat.storyId);
  return { ok: true };
}

/** Keeps which version he has before him; the beat tells it, since a page may be fetched and never looked at. */
async function noteSeen({ db, actor, now }: MutationContext, storyId: string): Promise<void> {
  const shown = db
    .select({
      storyId: stories.id,
      userId: sql`${actor.id}::uuid`.as('user_id'),
      contentVersion: stories.contentVersion,
      at: sql`${now.toISOString()}::timestamptz`.as('at'),
    })
    .from(stories)
    .where(eq(stories.id, storyId));
  await db.insert(seenVersions).select(shown).onConflictDoNothing();
}

/** Notes that a window of the actor left a story. One that is at another story by now stays there. */
export async function leave({ db, actor }: MutationContext, left: PresenceLeave): Promise<Outcome> {
  await db
    .delete(presence)
    .where(
      and(
        eq(presence.windowId, left.windowId),
        eq(presence.storyId, left.storyId),
        eq(presence.userId, actor.id),
      ),
    );
  return { ok: true };
}

/** Forgets windows that were not heard of for `PRESENCE_MS`, and with that tells every open board. */
export async function forgetAbsent({ db, now }: { db: Db; now: Date }): Promise<number> {
  const gone = await db
    .delete(presence)
    .where(lt(presence.seenAt, new Date(now.getTime() - PRESENCE_MS)))
    .returning({ windowId: presence.windowId });
  return gone.length;
}
