import { asc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { type UserRow, users } from '@/db/schema/users';
import type { KnownPerson } from '@/lib/board/board-card';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';

/** A person as pages may show him: without the password's hash. */
export type PersonRow = Omit<UserRow, 'passwordHash'>;

const person = {
  id: users.id,
  email: users.email,
  name: users.name,
  position: users.position,
  roles: users.roles,
  sessionEpoch: users.sessionEpoch,
  disabledAt: users.disabledAt,
  createdAt: users.createdAt,
};

/** Everybody, by name. */
export function listUsers(db: Db): Promise<PersonRow[]> {
  return db.select(person).from(users).orderBy(asc(users.name));
}

/**
 * Who there is to show, to find stories by and to give work to: everybody active, or only himself to who sees
 * only his stories.
 */
export function peopleKnownTo(db: Db, actor: Actor): Promise<KnownPerson[]> {
  const known = may(actor, 'story.viewAll') ? isNull(users.disabledAt) : eq(users.id, actor.id);
  return db
    .select({ id: users.id, name: users.name, roles: users.roles })
    .from(users)
    .where(known)
    .orderBy(asc(users.name));
}

/** One person by id, or null. */
export async function userById(db: Db, id: string): Promise<PersonRow | null> {
  const [row] = await db.select(person).from(users).where(eq(users.id, id));
  return row ?? null;
}

/** The row a sign-in is checked against, by address in any case; null when nobody has it. */
export async function userForSignIn(db: Db, email: string): Promise<UserRow | null> {
  const [row] = await db
    .select()
    .from(users)
    .where(sql`lower(${users.email}) = ${email.trim().toLowerCase()}`);
  return row ?? null;
}
