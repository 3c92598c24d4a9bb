import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { setLabels } from '@/db/mutations/arrange-story';
import { DrivenStory, expectOk } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { findPeople, findStories } from './find-stories';

let base: TestDatabase;
let cast: DemoCast;
let market: DrivenStory;
let cloth: DrivenStory;
const START = new Date('2026-03-02T01:00:00Z');

beforeAll(async () => {
  base = await testDatabase();
  cast = await makePeople(base.db);
  market = await DrivenStory.handIn(base.db, cast, START, 'Pasar murah 100% lancar');
  cloth = await DrivenStory.handIn(base.db, cast, START, 'Pelatihan batik');
  const labelled = { ...cloth.request(), labels: ['Pasar ekspor'] };
  cloth.story = expectOk(await setLabels(cloth.as('secretary'), labelled)).story;
});
afterAll(() => base.close());

const numbers = async (search: string, actor = cast.webManager) =>
  (await findStories(base.db, actor, search)).map(({ number }) => number);

test('stories are found by number, by words of the title and by labels', async () => {
  expect(await numbers(`#${market.story.number}`)).toEqual([market.story.number]);
  expect(await numbers(String(cloth.story.number))).toContain(cloth.story.number);
  expect(await numbers('MURAH pasar')).toEqual([market.story.number]);
  expect(await numbers('ekspor')).toEqual([cloth.story.number]);
  expect(await numbers('pasar')).toEqual([cloth.story.number, market.story.number]);
});

test('what is typed is sought as it is, and nothing typed finds nothing', async () => {
  expect(await numbers('100%')).toEqual([market.story.number]);
  expect(await numbers('1_0')).toEqual([]);
  expect(await numbers(`'; drop table stories; --`)).toEqual([]);
  expect(await numbers('   ')).toEqual([]);
});

test('open stories come before ended ones, with the stage each stands in', async () => {
  await market.move('secretary', 'decline', 'Ganda.');
  const found = await findStories(base.db, cast.webManager, 'pasar');
  expect(found.map(({ closed }) => closed)).toEqual([false, true]);
  expect(found[0]?.stage.id).toBe('Usulan bahan');
});

test('a contributor finds his own stories and no people', async () => {
  const stranger = { ...cast.contributor, id: cast.head.id };
  expect(await numbers('batik', cast.contributor)).toEqual([cloth.story.number]);
  expect(await numbers('batik', stranger)).toEqual([]);
  expect(await findPeople(base.db, cast.contributor, 'a')).toEqual([]);
  expect((await findPeople(base.db, cast.kasubag, 'sekretaris')).length).toBeGreaterThan(0);
});
