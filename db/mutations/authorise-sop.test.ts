import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoCast, type DemoPost, makePeople } from '@/db/factories/people';
import { listOfficeEvents } from '@/db/queries/office-events';
import { anySopVersion, sopEdition, sopInForce } from '@/db/queries/sop';
import { heldRoles, openStoriesBySop } from '@/db/queries/sop-drafts';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { SopDefinition } from '@/lib/sop/definition';
import { addStage } from '@/lib/sop/edit-definition';
import { withValueAt } from '@/lib/sop/edit-list';
import { SOP_05 } from '@/lib/sop/sop-05';
import { authoriseSop } from './authorise-sop';
import { createDraft, discardDraft, importDraft } from './sop-drafts';

let database: TestDatabase;
let people: DemoCast;

beforeAll(async () => {
  database = await testDatabase();
  people = await makePeople(database.db);
});
afterAll(() => database?.close());

const as = (post: DemoPost) => ({ db: database.db, now: new Date(), actor: people[post] });
const signature = {
  ...{ position: 'Kepala Dinas', name: 'Nama Kepala Dinas', rank: 'Pembina', nip: '19700101 199501 2 001' },
  ...{ revision: 1, authorisedOn: '2026-01-15' },
};
const faster = withValueAt(SOP_05, ['steps', 3, 'standardMinutes'], 45);
const drafted = async (definition: SopDefinition = faster) =>
  expectOk(await importDraft(as('head'), { definition, note: 'Tampilan 45 menit' })).draftId;

test('the head puts a draft into force as the next edition; open stories stay, new ones follow it', async () => {
  const open = await DrivenStory.handIn(database.db, people, new Date());
  const first = await sopInForce(database.db);
  const draftId = await drafted();
  expect(await authoriseSop(as('head'), { ...signature, draftId })).toEqual({
    ...{ ok: true, number: '05', edition: 2 },
  });

  const inForce = await sopInForce(database.db);
  expect(inForce).toMatchObject({ id: draftId, edition: 2, authorisedBy: people.head.id });
  expect(inForce?.definition.identity).toMatchObject({
    ...{ authorisedOn: '15 Januari 2026', revisedOn: '15 Januari 2026', createdOn: 'Maret 2021' },
    authorisedBy: { name: 'Nama Kepala Dinas', rank: 'Pembina' },
  });
  expect(inForce?.definition.steps[3]?.standardMinutes).toBe(45);
  const [event] = await listOfficeEvents(database.db, ['sopAuthorised'], 1);
  expect(event?.details).toMatchObject({ number: '05', edition: 2, note: 'Tampilan 45 menit' });

  const next = await DrivenStory.handIn(database.db, people, new Date());
  expect([open.story.sopVersionId, next.story.sopVersionId]).toEqual([first?.id, draftId]);
  const counts = await openStoriesBySop(database.db);
  expect([counts.get(first?.id ?? ''), counts.get(draftId)]).toEqual([1, 1]);
  expect((await sopEdition(database.db, '05', 1))?.definition).toEqual(SOP_05);
});

test('what is authorised is neither authorised again nor discarded', async () => {
  const draftId = await drafted();
  expectOk(await authoriseSop(as('head'), { ...signature, draftId }));
  expect(refusalCodes(await authoriseSop(as('head'), { ...signature, draftId }))).toEqual([
    'draftAuthorised',
  ]);
  expect(refusalCodes(await discardDraft(as('head'), { draftId }))).toEqual(['draftAuthorised']);
});

test('two heads at once: one draft is authorised once, two drafts get two editions', async () => {
  const one = await drafted();
  const both = await Promise.all([1, 2].map(() => authoriseSop(as('head'), { ...signature, draftId: one })));
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);

  const ids = await Promise.all([1, 2, 3].map(() => drafted()));
  const all = await Promise.all(ids.map((draftId) => authoriseSop(as('head'), { ...signature, draftId })));
  const editions = all.map((outcome) => expectOk(outcome).edition);
  expect(new Set(editions).size).toBe(3);
  expect((await sopInForce(database.db))?.edition).toBe(Math.max(...editions));
});

test('who began first and is let in second has the later edition, and it is the one in force', async () => {
  const ids = [await drafted(), await drafted()];
  const began = new Date();
  const [early = '', late = ''] = ids;
  expectOk(
    await authoriseSop(
      { ...as('head'), now: new Date(began.getTime() + 50) },
      { ...signature, draftId: late },
    ),
  );
  const { edition } = expectOk(
    await authoriseSop({ ...as('head'), now: began }, { ...signature, draftId: early }),
  );
  expect(await sopInForce(database.db)).toMatchObject({ id: early, edition });
});

test('every reason against it is listed at once', async () => {
  const draftId = await drafted(addStage(SOP_05, { id: 'Menelaah', en: 'Review' }));
  const outcome = await authoriseSop(as('head'), {
    ...{ ...signature, draftId, revision: 7, authorisedOn: '2999-01-01' },
  });
  expect(refusalCodes(outcome)).toEqual(['authorisedLater', 'draftStale', 'sopFaulty']);
  expect(await anySopVersion(database.db, draftId)).toMatchObject({ edition: null, authorisedAt: null });
});

test('an SOP of another number begins at its first edition and takes over', async () => {
  const definition = withValueAt(SOP_05, ['identity', 'number'], '77');
  const draftId = await drafted(definition);
  expect(await authoriseSop(as('head'), { ...signature, draftId })).toMatchObject({
    number: '77',
    edition: 1,
  });
  expect(await sopInForce(database.db)).toMatchObject({
    ...{ number: '77', edition: 1 },
    definition: { identity: { authorisedOn: '15 Januari 2026', revisedOn: null } },
  });
});

test('a draft begun before another edition keeps the basis it had', async () => {
  const basis = await sopInForce(database.db);
  const { draftId } = expectOk(await createDraft(as('head'), { fromId: null, note: '' }));
  expectOk(await authoriseSop(as('head'), { ...signature, draftId: await drafted() }));
  expect((await anySopVersion(database.db, draftId))?.basedOnId).toBe(basis?.id);
});

test.each(['contributor', 'webManager', 'kasubag', 'secretary', 'admin'] as const)(
  'a %s authorises nothing',
  async (post) => {
    const draftId = await drafted();
    expect(refusalCodes(await authoriseSop(as(post), { ...signature, draftId }))).toEqual(['noPermission']);
    expect((await anySopVersion(database.db, draftId))?.authorisedAt).toBeNull();
  },
);

test('the roles that somebody holds are known', async () => {
  expect((await heldRoles(database.db)).sort()).toEqual(
    ['admin', 'contributor', 'head', 'kasubag', 'secretary', 'webManager'].sort(),
  );
});
