import { type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { materials } from '@/db/schema/materials';
import { stories } from '@/db/schema/stories';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';

/**
 * The condition under which a story is within an actor's reach: all of them with `story.viewAll`,
 * otherwise those that carry, or began with, a material of his own.
 */
export function storyWithinReach(_db: Db | Tx, actor: Actor): SQL | undefined {
  if (may(actor, 'story.viewAll')) return undefined;
  // The ids of his own first: asked of each story in turn, they would be sought again for every one.
  const own = sql`${materials} where ${materials.handedInBy} = ${actor.id}`;
  return sql`${stories.id} in (select ${materials.storyId} from ${own} union select ${materials.firstStoryId} from ${own})`;
}
