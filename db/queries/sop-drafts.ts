import { count, eq, isNull, sql } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import type { SopVersionRow } from '@/db/schema/sop-versions';
import { stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import type { DraftState } from '@/lib/sop/sop-draft';

/** A draft as its editor gets it, with the name of whoever saved it last. */
export async function draftState(db: Db | Tx, row: SopVersionRow): Promise<DraftState> {
  const { revision, note, definition, changedAt, createdAt, draftedBy } = row;
  return {
    ...{ revision, note, definition },
    changedAt: changedAt ?? createdAt,
    changedBy: draftedBy ? await nameOf(db, draftedBy) : null,
  };
}

async function nameOf(db: Db | Tx, id: string): Promise<string | null> {
  const [person] = await db.select({ name: users.name }).from(users).where(eq(users.id, id));
  return person?.name ?? null;
}

/** Names of everybody who ever had an account, by id. */
export async function userNames(db: Db): Promise<Map<string, string>> {
  const rows = await db.select({ id: users.id, name: users.name }).from(users);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Every role that somebody with an open account holds; performers of an SOP are roles too. */
export async function heldRoles(db: Db): Promise<string[]> {
  const rows = await db
    .selectDistinct({ role: sql<string>`unnest(${users.roles})` })
    .from(users)
    .where(isNull(users.disabledAt));
  return rows.map(({ role }) => role);
}

/** How many stories are under way, by the SOP version that they follow. */
export async function openStoriesBySop(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: stories.sopVersionId, total: count() })
    .from(stories)
    .where(isNull(stories.closedAt))
    .groupBy(stories.sopVersionId);
  return new Map(rows.map(({ id, total }) => [id, total]));
}
