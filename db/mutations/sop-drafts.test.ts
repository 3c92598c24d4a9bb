import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoCast, type DemoPost, makePeople } from '@/db/factories/people';
import { listOfficeEvents } from '@/db/queries/office-events';
import { anySopVersion, listSopDrafts, sopInForce } from '@/db/queries/sop';
import { sopVersions } from '@/db/schema/sop-versions';
import { expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { withValueAt } from '@/lib/sop/edit-list';
import { SOP_05 } from '@/lib/sop/sop-05';
import { createDraft, discardDraft, importDraft, rebaseDraft, saveDraft } from './sop-drafts';

let database: TestDatabase;
let people: DemoCast;

beforeAll(async () => {
  database = await testDatabase();
  people = await makePeople(database.db);
});
afterAll(() => database?.close());

const as = (post: DemoPost) => ({ db: database.db, now: new Date(), actor: people[post] });
const draft = async () =>
  expectOk(await createDraft(as('head'), { fromId: null, note: 'Standar baru' })).draftId;
const faster = withValueAt(SOP_05, ['steps', 3, 'standardMinutes'], 45);

test('a draft begins as a copy of the version in force, which stays in force', async () => {
  const id = await draft();
  const inForce = await sopInForce(database.db);
  const row = await anySopVersion(database.db, id);
  expect(row).toMatchObject({
    ...{ number: '05', edition: null, authorisedAt: null, revision: 1, note: 'Standar baru' },
    ...{ basedOnId: inForce?.id, draftedBy: people.head.id, definition: SOP_05 },
  });
  expect(inForce?.edition).toBe(1);
  const [event] = await listOfficeEvents(database.db, ['sopDrafted'], 1);
  expect(event).toMatchObject({ actor: 'Kepala Dinas', details: { draftId: id, note: 'Standar baru' } });
});

test('a save raises the revision and follows the number of the SOP', async () => {
  const draftId = await draft();
  const definition = withValueAt(faster, ['identity', 'number'], '06');
  const saved = await saveDraft(as('admin'), { draftId, revision: 1, note: 'Nomor baru', definition });
  expect(saved).toMatchObject({ ok: true, revision: 2 });
  expect(await anySopVersion(database.db, draftId)).toMatchObject({
    ...{ number: '06', revision: 2, note: 'Nomor baru', draftedBy: people.admin.id, definition },
  });
});

test('the second of two writers is told, gets the other text, and overwrites nothing', async () => {
  const draftId = await draft();
  const mine = { ...SOP_05, warning: 'Periksa foto' };
  await saveDraft(as('admin'), { draftId, revision: 1, note: '', definition: faster });
  const second = await saveDraft(as('head'), { draftId, revision: 1, note: '', definition: mine });
  expect(second).toMatchObject({
    ok: false,
    reasons: [{ code: 'draftStale', params: { name: 'Administrator' } }],
    theirs: { revision: 2, changedBy: 'Administrator', definition: faster },
  });
  expect((await anySopVersion(database.db, draftId))?.definition).toEqual(faster);
});

test('two saves of one revision at once: one wins', async () => {
  const draftId = await draft();
  const saves = await Promise.all(
    [30, 50, 70].map((minutes) =>
      saveDraft(as('head'), {
        ...{ draftId, revision: 1, note: '' },
        definition: withValueAt(SOP_05, ['steps', 3, 'standardMinutes'], minutes),
      }),
    ),
  );
  expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a save whose answer was lost is no conflict with itself', async () => {
  const draftId = await draft();
  const save = { draftId, revision: 1, note: 'x', definition: faster };
  await saveDraft(as('head'), save);
  expect(await saveDraft(as('head'), save)).toMatchObject({ ok: true, revision: 2 });
});

test('an imported definition becomes a draft that is based on none', async () => {
  const { draftId } = expectOk(await importDraft(as('admin'), { definition: faster, note: 'Impor' }));
  expect(await anySopVersion(database.db, draftId)).toMatchObject({ basedOnId: null, definition: faster });
  await rebaseDraft(as('head'), { draftId });
  const inForce = await sopInForce(database.db);
  expect(await anySopVersion(database.db, draftId)).toMatchObject({ basedOnId: inForce?.id });
});

test('a discarded draft is gone and the log says so', async () => {
  const draftId = await draft();
  expect(await discardDraft(as('head'), { draftId })).toEqual({ ok: true });
  expect(await anySopVersion(database.db, draftId)).toBeNull();
  const [event] = await listOfficeEvents(database.db, ['sopDraftDiscarded'], 1);
  expect(event?.details).toMatchObject({ draftId, number: '05' });
  expect(refusalCodes(await discardDraft(as('head'), { draftId }))).toEqual(['notFound']);
});

test.each(['contributor', 'webManager', 'kasubag', 'secretary'] as const)(
  'a %s drafts, saves, imports and discards nothing',
  async (post) => {
    const draftId = await draft();
    const before = await listSopDrafts(database.db);
    const outcomes = [
      await createDraft(as(post), { fromId: null, note: '' }),
      await importDraft(as(post), { definition: SOP_05, note: '' }),
      await saveDraft(as(post), { draftId, revision: 1, note: '', definition: faster }),
      await rebaseDraft(as(post), { draftId }),
      await discardDraft(as(post), { draftId }),
    ];
    expect(outcomes.map((outcome) => refusalCodes(outcome as never))).toEqual(
      outcomes.map(() => ['noPermission']),
    );
    expect(await listSopDrafts(database.db)).toEqual(before);
  },
);

test('the version in force is saved, rebased and discarded by nobody', async () => {
  const inForce = await sopInForce(database.db);
  const draftId = inForce?.id ?? '';
  expect(await saveDraft(as('head'), { draftId, revision: 1, note: '', definition: faster })).toMatchObject({
    ok: false,
    reasons: [{ code: 'draftAuthorised' }],
  });
  expect(refusalCodes(await discardDraft(as('head'), { draftId }))).toEqual(['draftAuthorised']);
  const cause = { cause: { code: '42501' } };
  await expect(
    database.db.update(sopVersions).set({ note: 'x' }).where(eq(sopVersions.id, draftId)),
  ).rejects.toMatchObject(cause);
  await expect(database.db.delete(sopVersions).where(eq(sopVersions.id, draftId))).rejects.toMatchObject(
    cause,
  );
});
