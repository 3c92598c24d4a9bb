import { and, desc, eq, lt } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { storyRevisions } from '@/db/schema/stories';
import { seenVersions } from '@/db/schema/teamwork';
import type { Actor } from '@/lib/sop/roles';

/**
 * The latest version before `present` that this person had open and that is still kept; null when there is
 * none. A working version that was written on since is no longer there to compare with.
 */
export async function lastSeenVersion(
  db: Db,
  actor: Actor,
  storyId: string,
  present: number,
): Promise<{ contentVersion: number; at: Date } | null> {
  const [seen] = await db
    .select({ contentVersion: seenVersions.contentVersion, at: seenVersions.at })
    .from(seenVersions)
    .innerJoin(
      storyRevisions,
      and(
        eq(storyRevisions.storyId, seenVersions.storyId),
        eq(storyRevisions.contentVersion, seenVersions.contentVersion),
      ),
    )
    .where(
      and(
        eq(seenVersions.storyId, storyId),
        eq(seenVersions.userId, actor.id),
        lt(seenVersions.contentVersion, present),
      ),
    )
    .orderBy(desc(seenVersions.contentVersion))
    .limit(1);
  return seen ?? null;
}
