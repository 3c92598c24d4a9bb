import { and, eq, exists, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { materials } from '@/db/schema/materials';
import { stories } from '@/db/schema/stories';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';

/**
 * The condition under which a story is within an actor's reach: all of them with `story.viewAll`,
 * otherwise those that carry, or began with, a material of his own.
 */
export function storyWithinReach(db: Db | Tx, actor: Actor): SQL | undefined {
  if (may(actor, 'story.viewAll')) return undefined;
  return exists(
    db
      .select({ one: sql`1` })
      .from(materials)
      .where(
        and(
          eq(materials.handedInBy, actor.id),
          sql`${stories.id} in (${materials.storyId}, ${materials.firstStoryId})`,
        ),
      ),
  );
}
