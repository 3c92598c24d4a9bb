import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { publicFile } from '@/db/queries/files';
import { readOffice } from '@/db/queries/office';
import { checkOfficeChain } from '@/db/queries/office-log';
import { officeEvents } from '@/db/schema/office';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { identityOf, type OfficeIdentity } from '@/lib/office/office-identity';
import { changeOffice } from './office';
import { recordUpload } from './uploads';

let database: TestDatabase;
let people: DemoCast;

beforeAll(async () => {
  database = await testDatabase();
  people = await makePeople(database.db);
});
afterAll(() => database?.close());

type Post = keyof DemoCast;
const NOW = new Date('2026-11-24T03:00:00Z');
const as = (post: Post) => ({ db: database.db, now: NOW, actor: people[post] });

let revision: number;
let present: OfficeIdentity;
beforeEach(async () => {
  const row = await readOffice(database.db);
  revision = row.revision;
  present = identityOf(row);
});

const change = (post: Post, changes: Partial<OfficeIdentity>) =>
  changeOffice(as(post), { revision, identity: { ...present, ...changes } });

const events = () => database.db.select().from(officeEvents).orderBy(officeEvents.number);

let counter = 0;
async function upload(post: Post, mime = 'image/png'): Promise<string> {
  counter += 1;
  const sha256 = counter.toString(16).padStart(64, '0');
  const row = await recordUpload(as(post), { sha256, name: 'x.png', mime, bytes: 9, width: 9, height: 9 });
  return row.id;
}

async function codes(outcome: ReturnType<typeof change>) {
  const ended = await outcome;
  return ended.ok ? [] : ended.reasons.map(({ code, field }) => (field ? `${field} ${code}` : code));
}

describe('a change of the office', () => {
  it('is written and told in the log with before and after, in one chain', async () => {
    const before = present.phone;
    expect(await change('admin', { phone: ' (0341)  999 ', city: 'Malang' })).toMatchObject({
      ok: true,
      revision: revision + 1,
      identity: { phone: '(0341) 999' },
    });
    expect(await readOffice(database.db)).toMatchObject({ phone: '(0341) 999', revision: revision + 1 });
    const last = (await events()).at(-1);
    expect(last).toMatchObject({ type: 'officeChanged', actorId: people.admin.id, at: NOW });
    expect(last?.details).toEqual({
      revision: revision + 1,
      changed: { phone: { from: before, to: '(0341) 999' } },
    });
    expect((await checkOfficeChain(database.db, NOW)).faults).toEqual([]);
  });

  it('that changes nothing moves neither the revision nor the log', async () => {
    const told = (await events()).length;
    expect(await change('admin', {})).toMatchObject({ ok: true, revision });
    expect((await readOffice(database.db)).revision).toBe(revision);
    expect((await events()).length).toBe(told);
  });

  test.each(['contributor', 'webManager', 'kasubag', 'secretary', 'head'] as const)(
    'is refused to a %s',
    async (post) => {
      expect(await codes(change(post, { phone: '1' }))).toEqual(['noPermission']);
      expect((await readOffice(database.db)).revision).toBe(revision);
    },
  );

  it('with faults writes nothing and names every one of them by field', async () => {
    const told = (await events()).length;
    const logoFileId = await upload('contributor');
    const socialAccounts = [{ channel: 'x', name: 'a', url: 'javascript:alert(1)' }];
    expect(await codes(change('admin', { name: '', email: 'x', logoFileId, socialAccounts }))).toEqual([
      'name fieldMissing',
      'email emailWrong',
      'socialAccounts.0.url linkUnsafe',
      'logoFileId notFound',
    ]);
    expect(identityOf(await readOffice(database.db))).toEqual(present);
    expect((await events()).length).toBe(told);
  });

  it('keeps hostile text as text', async () => {
    const name = 'Dinas <script>alert(1)</script> "دائرة" \u202e& \u0000Co';
    expect(await change('admin', { name })).toMatchObject({ ok: true });
    const kept = 'Dinas <script>alert(1)</script> "دائرة" & Co';
    expect((await readOffice(database.db)).name).toBe(kept);
    expect((await checkOfficeChain(database.db, NOW)).faults).toEqual([]);
  });
});

describe('two administrators', () => {
  it('who began from one state: the second is refused and handed what the first saved', async () => {
    await change('admin', { tagline: 'Yang pertama' });
    const second = await change('admin', { tagline: 'Yang kedua' });
    expect(second).toMatchObject({
      ok: false,
      reasons: [{ code: 'officeChanged', params: { name: people.admin.user.name } }],
      theirs: { identity: { tagline: 'Yang pertama' }, revision: revision + 1, by: people.admin.user.name },
    });
    expect((await readOffice(database.db)).tagline).toBe('Yang pertama');
  });

  it('who save at the same moment: exactly one wins', async () => {
    const outcomes = await Promise.all(['1', '2', '3'].map((phone) => change('admin', { phone })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await readOffice(database.db)).revision).toBe(revision + 1);
    expect((await checkOfficeChain(database.db, NOW)).faults).toEqual([]);
  });
});

describe('the logo', () => {
  it('is reachable by the public while it is the logo, and only then', async () => {
    const first = await upload('admin');
    expect(await publicFile(database.db, first)).toBeNull();
    await change('admin', { logoFileId: first });
    expect((await publicFile(database.db, first))?.id).toBe(first);
    const second = await upload('admin');
    await changeOffice(as('admin'), {
      revision: revision + 1,
      identity: { ...present, logoFileId: second },
    });
    expect(await publicFile(database.db, first)).toBeNull();
    expect((await publicFile(database.db, second))?.id).toBe(second);
    await changeOffice(as('admin'), { revision: revision + 2, identity: { ...present, logoFileId: null } });
    expect(await publicFile(database.db, second)).toBeNull();
  });

  it('stays when the rest changes, whoever put it there', async () => {
    const logoFileId = await upload('admin');
    await change('admin', { logoFileId });
    const other = { ...people.kasubag, roles: ['admin'] };
    const outcome = await changeOffice(
      { ...as('admin'), actor: other },
      { revision: revision + 1, identity: { ...present, logoFileId, tagline: 'Baru' } },
    );
    expect(outcome.ok).toBe(true);
  });

  it('is a picture of one’s own: no other person’s file, no document, no file that is not there', async () => {
    for (const logoFileId of [
      await upload('webManager'),
      await upload('admin', 'application/pdf'),
      '00000000-0000-4000-8000-000000000000',
    ]) {
      expect(await codes(change('admin', { logoFileId }))).toEqual(['logoFileId notFound']);
      expect(await publicFile(database.db, logoFileId)).toBeNull();
    }
  });
});

test('a change of the log behind its back shows', async () => {
  await database.db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.update(officeEvents).set({ details: {} }).where(eq(officeEvents.number, 2));
    await tx.delete(officeEvents).where(eq(officeEvents.number, 4));
  });
  expect((await checkOfficeChain(database.db, NOW)).faults).toEqual([
    { number: 2, kind: 'changed' },
    { number: 4, kind: 'gap' },
  ]);
});

test('a change of the office whose event was cut off the log’s end shows', async () => {
  const last = (await events()).at(-1)?.number ?? 0;
  await database.db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.delete(officeEvents).where(eq(officeEvents.number, last));
  });
  const { faults } = await checkOfficeChain(database.db, NOW);
  expect(faults).toContainEqual({ number: last, kind: 'cutOff' });
});
