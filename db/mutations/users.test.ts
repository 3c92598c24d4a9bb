import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { users } from '@/db/schema/users';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { verifyPassword } from '@/lib/password';
import type { Actor, Role } from '@/lib/sop/roles';
import type { MutationContext } from './context';
import { changeOwnPassword, changeUser, registerUser, resetPassword } from './users';

const NOW = new Date('2026-02-03T02:00:00Z');
const PASSWORD = 'redaksi-demo-2026';

let database: TestDatabase;
let people: DemoCast;

beforeAll(async () => {
  database = await testDatabase();
  people = await makePeople(database.db, { password: PASSWORD });
});
afterAll(() => database?.close());

const as = (actor: Actor): MutationContext => ({ db: database.db, now: NOW, actor });
const codes = (outcome: { ok: boolean; reasons?: { code: string }[] }) =>
  outcome.reasons?.map((reason) => reason.code) ?? [];

async function row(id: string) {
  const [user] = await database.db.select().from(users).where(eq(users.id, id));
  if (!user) throw new Error(`No user ${id}`);
  return user;
}

let made = 0;
async function newcomer(roles: Role[] = ['contributor']) {
  made += 1;
  const person = { name: `Orang ${made}`, position: '', roles, email: `orang${made}@redaksi.test` };
  const added = await registerUser(as(people.admin), { ...person, password: 'bakiro-tunema-47' });
  if (!added.ok) throw new Error(codes(added).join());
  return added.user;
}

const unchanged = ({
  id,
  name,
  position,
  roles,
}: {
  id: string;
  name: string;
  position: string;
  roles: string[];
}) => ({
  userId: id,
  name,
  position,
  roles: roles as Role[],
  disabled: false,
});

describe('adding', () => {
  test('an address that somebody has is taken, in any case of its letters', async () => {
    const person = {
      name: 'Lain',
      position: '',
      roles: ['contributor'] as Role[],
      password: 'bakiro-tunema-47',
    };
    const outcome = await registerUser(as(people.admin), { ...person, email: 'KASUBAG@redaksi.test' });
    expect(outcome).toEqual({ ok: false, reasons: [{ code: 'emailTaken', field: 'email' }] });
  });

  test('a password that is short or all alike is refused, and nobody is added', async () => {
    const person = {
      name: 'Lain',
      position: '',
      roles: ['contributor'] as Role[],
      email: 'lemah@redaksi.test',
    };
    for (const password of ['pendek', 'aaaaaaaaaaaaaaaa', 'lemah@redaksi.test']) {
      expect(codes(await registerUser(as(people.admin), { ...person, password }))).toEqual(['passwordWeak']);
    }
    expect(await database.db.select().from(users).where(eq(users.email, person.email))).toEqual([]);
  });

  test.each(['contributor', 'webManager', 'kasubag', 'secretary', 'head'] as const)(
    'a %s manages nobody',
    async (post) => {
      const context = as(people[post]);
      const target = people.contributor.user;
      const person = { name: 'X', position: '', roles: ['admin'] as Role[], email: 'x@redaksi.test' };
      expect(codes(await registerUser(context, { ...person, password: PASSWORD }))).toEqual(['noPermission']);
      expect(codes(await changeUser(context, { ...unchanged(target), roles: ['admin'] }))).toEqual([
        'noPermission',
      ]);
      expect(codes(await resetPassword(context, { userId: target.id, password: PASSWORD }))).toEqual([
        'noPermission',
      ]);
    },
  );
});

describe('changing', () => {
  test('a new name leaves the sessions open; new roles, disabling and enabling end them', async () => {
    const user = await newcomer();
    const change = unchanged(user);
    await changeUser(as(people.admin), { ...change, name: 'Nama baru' });
    expect(await row(user.id)).toMatchObject({ name: 'Nama baru', sessionEpoch: user.sessionEpoch });

    await changeUser(as(people.admin), { ...change, roles: ['contributor', 'webManager'] });
    expect((await row(user.id)).sessionEpoch).toBe(user.sessionEpoch + 1);

    await changeUser(as(people.admin), { ...change, roles: ['webManager', 'contributor'], disabled: true });
    expect(await row(user.id)).toMatchObject({ sessionEpoch: user.sessionEpoch + 2, disabledAt: NOW });

    await changeUser(as(people.admin), { ...change, roles: ['webManager', 'contributor'] });
    expect(await row(user.id)).toMatchObject({ sessionEpoch: user.sessionEpoch + 3, disabledAt: null });
  });

  test('the last administrator can neither be disabled nor lose the role', async () => {
    const admin = unchanged(people.admin.user);
    expect(codes(await changeUser(as(people.admin), { ...admin, disabled: true }))).toEqual(['lastAdmin']);
    expect(codes(await changeUser(as(people.admin), { ...admin, roles: ['head'] }))).toEqual(['lastAdmin']);
    expect(await row(people.admin.id)).toMatchObject({ roles: ['admin'], disabledAt: null });
  });

  test('a disabled administrator does not count as another one', async () => {
    const second = await newcomer(['admin']);
    await changeUser(as(people.admin), { ...unchanged(second), disabled: true });
    const admin = unchanged(people.admin.user);
    expect(codes(await changeUser(as(people.admin), { ...admin, disabled: true }))).toEqual(['lastAdmin']);
  });

  test('two administrators who disable each other at once leave one', async () => {
    const second = await newcomer(['admin']);
    const secondActor = { id: second.id, roles: second.roles };
    const outcomes = await Promise.all([
      changeUser(as(people.admin), { ...unchanged(second), disabled: true }),
      changeUser(as(secondActor), { ...unchanged(people.admin.user), disabled: true }),
    ]);
    expect(outcomes.map((outcome) => outcome.ok).sort()).toEqual([false, true]);
    expect(outcomes.flatMap(codes)).toEqual(['lastAdmin']);
    await changeUser(as(secondActor), unchanged(people.admin.user));
    await changeUser(as(people.admin), { ...unchanged(second), disabled: true });
  });

  test('somebody unknown is not found', async () => {
    const userId = '00000000-0000-4000-8000-000000000000';
    expect(codes(await changeUser(as(people.admin), { ...unchanged(people.head.user), userId }))).toEqual([
      'notFound',
    ]);
    expect(codes(await resetPassword(as(people.admin), { userId, password: PASSWORD }))).toEqual([
      'notFound',
    ]);
  });
});

describe('passwords', () => {
  test('a reset password opens, the old one does not, and the sessions end', async () => {
    const user = await newcomer();
    const password = 'sodapi-kuleno-61';
    expect(await resetPassword(as(people.admin), { userId: user.id, password })).toEqual({ ok: true });
    const after = await row(user.id);
    expect(after.sessionEpoch).toBe(user.sessionEpoch + 1);
    expect(await verifyPassword(after.passwordHash, password)).toBe(true);
    expect(await verifyPassword(after.passwordHash, 'bakiro-tunema-47')).toBe(false);
  });

  test('one’s own password changes only for who knows the present one', async () => {
    const { contributor } = people;
    const next = 'kalimat baru yang panjang';
    const wrong = await changeOwnPassword(as(contributor), { current: 'bukan ini', next });
    expect(wrong).toEqual({ ok: false, reasons: [{ code: 'passwordWrong', field: 'current' }] });
    expect(codes(await changeOwnPassword(as(contributor), { current: PASSWORD, next: 'pendek' }))).toEqual([
      'passwordWeak',
    ]);
    const before = await row(contributor.id);
    expect(await verifyPassword(before.passwordHash, PASSWORD)).toBe(true);

    expect(await changeOwnPassword(as(contributor), { current: PASSWORD, next })).toEqual({ ok: true });
    const after = await row(contributor.id);
    expect(after.sessionEpoch).toBe(before.sessionEpoch + 1);
    expect(await verifyPassword(after.passwordHash, next)).toBe(true);
  });
});
