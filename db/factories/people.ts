import type { Db } from '@/db/client';
import { addUser } from '@/db/mutations/users';
import type { UserRow } from '@/db/schema/users';
import type { Actor, Role } from '@/lib/sop/roles';

export interface DemoPerson {
  email: string;
  name: string;
  position: string;
  roles: Role[];
}

/** The six accounts of the demo and the tests: posts of the office, not persons. */
export const DEMO_PEOPLE = {
  contributor: {
    email: 'kontributor@redaksi.test',
    name: 'Kontributor Bidang',
    position: 'Pengelola bahan, Bidang Perdagangan',
    roles: ['contributor'],
  },
  webManager: {
    email: 'pengelola@redaksi.test',
    name: 'Pengelola Situs',
    position: 'Pengelola Situs/Web',
    roles: ['webManager'],
  },
  kasubag: {
    email: 'kasubag@redaksi.test',
    name: 'Kasubag Umum',
    position: 'Kepala Subbagian Umum dan Kepegawaian',
    roles: ['kasubag'],
  },
  secretary: {
    email: 'sekretaris@redaksi.test',
    name: 'Sekretaris Dinas',
    position: 'Sekretaris, Ketua Tim TIK',
    roles: ['secretary'],
  },
  head: { email: 'kepala@redaksi.test', name: 'Kepala Dinas', position: 'Kepala Dinas', roles: ['head'] },
  admin: {
    email: 'admin@redaksi.test',
    name: 'Administrator',
    position: 'Administrator sistem',
    roles: ['admin'],
  },
} as const satisfies Record<string, Omit<DemoPerson, 'roles'> & { roles: readonly Role[] }>;

export type DemoPost = keyof typeof DEMO_PEOPLE;
export type DemoCast = Record<DemoPost, Actor & { user: UserRow }>;

/** Makes one person for every role, through the same door as `npm run user:add`. */
export async function makePeople(
  db: Db,
  { now = new Date('2025-01-02T01:00:00Z'), password = 'redaksi-demo-2026' } = {},
): Promise<DemoCast> {
  const cast: Partial<DemoCast> = {};
  for (const post of Object.keys(DEMO_PEOPLE) as DemoPost[]) {
    const person = DEMO_PEOPLE[post];
    const added = await addUser(db, { ...person, roles: [...person.roles], password }, now);
    if (!added.ok) throw new Error(`Demo person ${person.email}: ${JSON.stringify(added.reasons)}`);
    cast[post] = { id: added.user.id, roles: added.user.roles, user: added.user };
  }
  return cast as DemoCast;
}
