import { asc, desc, eq, or, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { savedViews } from '@/db/schema/teamwork';
import { users } from '@/db/schema/users';
import type { SavedView } from '@/lib/board/saved-view';
import type { Actor } from '@/lib/sop/roles';

/** The views an actor may open: his own first, then what others share, each by name. */
export async function viewsFor(db: Db, actor: Actor): Promise<SavedView[]> {
  const own = sql<boolean>`${savedViews.userId} = ${actor.id}`;
  return db
    .select({
      id: savedViews.id,
      name: savedViews.name,
      query: savedViews.query,
      shared: savedViews.shared,
      own,
      by: users.name,
    })
    .from(savedViews)
    .innerJoin(users, eq(users.id, savedViews.userId))
    .where(or(eq(savedViews.userId, actor.id), savedViews.shared))
    .orderBy(desc(own), sql`lower(${savedViews.name})`, asc(savedViews.createdAt));
}
