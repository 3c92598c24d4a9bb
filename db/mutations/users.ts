import { and, eq, ne, sql } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { otherPerformers } from '@/db/queries/sop';
import { type UserRow, users } from '@/db/schema/users';
import { hashPassword, passwordFaults, verifyPassword } from '@/lib/password';
import { may } from '@/lib/sop/permissions';
import { type Outcome, type Refusal, refuse } from '@/lib/sop/refusal';
import { isOfficeRole } from '@/lib/sop/roles';
import type { MutationContext } from './context';
import { lockAll } from './locks';

export interface NewUser {
  email: string;
  name: string;
  position: string;
  /** Office roles, or keys of performers of the office's SOPs. */
  roles: string[];
  password: string;
}

/** Adds a person without asking who does it: for the command line and the demo. */
export async function addUser(db: Db | Tx, user: NewUser, now: Date): Promise<Outcome<{ user: UserRow }>> {
  const email = user.email.trim().toLowerCase();
  const faults = [...passwordFaults(user.password, email), ...(await unknownRoles(db, user.roles))];
  if (faults.length > 0) return refuse(...faults);
  const passwordHash = await hashPassword(user.password);
  const { name, position, roles } = user;
  const [row] = await db
    .insert(users)
    .values({ email, name, position, roles, passwordHash, createdAt: now })
    .onConflictDoNothing()
    .returning();
  return row ? { ok: true, user: row } : refuse({ code: 'emailTaken', field: 'email' });
}

/** Roles that neither the office nor any of its SOPs knows: nobody could act by them. */
async function unknownRoles(db: Db | Tx, roles: readonly string[]): Promise<Refusal[]> {
  const foreign = roles.filter((role) => !isOfficeRole(role));
  if (foreign.length === 0) return [];
  const known = new Set((await otherPerformers(db)).map(({ key }) => key));
  return foreign
    .filter((role) => !known.has(role))
    .map((name) => ({ code: 'unknownRole', field: 'roles', params: { name } }));
}

/** Adds a person as an administrator. */
export async function registerUser(
  context: MutationContext,
  user: NewUser,
): Promise<Outcome<{ user: UserRow }>> {
  if (!may(context.actor, 'users.manage')) return refuse({ code: 'noPermission' });
  return addUser(context.db, user, context.now);
}

/** Changes name, position, roles and standing; open sessions of the person end when roles or standing change. */
export async function changeUser(
  context: MutationContext,
  change: { userId: string; name: string; position: string; roles: string[]; disabled: boolean },
): Promise<Outcome<{ user: UserRow }>> {
  const { db, now, actor } = context;
  if (!may(actor, 'users.manage')) return refuse({ code: 'noPermission' });
  return db.transaction(async (tx) => {
    // Serialises changes of users, so that two administrators cannot remove each other at once.
    await lockAll(tx, 'users');
    const [user] = await tx.select().from(users).where(eq(users.id, change.userId)).for('update');
    if (!user) return refuse({ code: 'notFound' });
    const unknown = await unknownRoles(tx, change.roles);
    if (unknown.length > 0) return refuse(...unknown);
    const staysAdmin = change.roles.includes('admin') && !change.disabled;
    if (!staysAdmin && !(await anotherAdmin(tx, user.id))) return refuse({ code: 'lastAdmin' });
    const rights = JSON.stringify([...user.roles].sort()) !== JSON.stringify([...change.roles].sort());
    const standing = Boolean(user.disabledAt) !== change.disabled;
    const [written] = await tx
      .update(users)
      .set({
        name: change.name,
        position: change.position,
        roles: change.roles,
        disabledAt: change.disabled ? (user.disabledAt ?? now) : null,
        sessionEpoch: user.sessionEpoch + (rights || standing ? 1 : 0),
      })
      .where(eq(users.id, user.id))
      .returning();
    if (!written) throw new Error(`User ${user.id} vanished under its lock`);
    return { ok: true, user: written };
  });
}

async function anotherAdmin(tx: Tx, userId: string): Promise<boolean> {
  const others = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(ne(users.id, userId), sql`'admin' = any(${users.roles})`, sql`${users.disabledAt} is null`))
    .limit(1);
  return others.length > 0;
}

/** Gives a person a new password as an administrator; his sessions end. */
export async function resetPassword(
  context: MutationContext,
  { userId, password }: { userId: string; password: string },
): Promise<Outcome> {
  if (!may(context.actor, 'users.manage')) return refuse({ code: 'noPermission' });
  const [user] = await context.db.select().from(users).where(eq(users.id, userId));
  if (!user) return refuse({ code: 'notFound' });
  return setPassword(context.db, user, password);
}

/** Changes one's own password, the present one being known. Ends all sessions of the person. */
export async function changeOwnPassword(
  context: MutationContext,
  { current, next }: { current: string; next: string },
): Promise<Outcome> {
  const [user] = await context.db.select().from(users).where(eq(users.id, context.actor.id));
  if (!user) return refuse({ code: 'notFound' });
  if (!(await verifyPassword(user.passwordHash, current))) {
    return refuse({ code: 'passwordWrong', field: 'current' });
  }
  return setPassword(context.db, user, next);
}

async function setPassword(db: Db, user: UserRow, password: string): Promise<Outcome> {
  const faults = passwordFaults(password, user.email);
  if (faults.length > 0) return refuse(...faults);
  await db
    .update(users)
    .set({ passwordHash: await hashPassword(password), sessionEpoch: sql`${users.sessionEpoch} + 1` })
    .where(eq(users.id, user.id));
  return { ok: true };
}
