import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { setLabels } from '@/db/mutations/arrange-story';
import { addUser } from '@/db/mutations/users';
import { DrivenStory, expectOk } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { findStories } from './find-stories';

let test: TestDatabase;
let cast: DemoCast;
const AT = new Date('2026-03-02T01:00:00Z');

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

const titles = async (sought: string, actor = cast.webManager as { id: string; roles: readonly string[] }) =>
  (await findStories(test.db, actor, sought)).map(({ title }) => title);

it('finds stories by number, words of the title in any order and case, and label', async () => {
  const fair = await DrivenStory.handIn(test.db, cast, AT, 'Pasar murah di Klojen');
  const craft = await DrivenStory.handIn(test.db, cast, AT, 'Pelatihan batik 100% katun');
  expectOk(await setLabels(craft.as('webManager'), { ...craft.request(), labels: ['Ramadan'] }));
  expect(await titles(`#${fair.story.number}`)).toEqual(['Pasar murah di Klojen']);
  expect(await titles('KLOJEN pasar')).toEqual(['Pasar murah di Klojen']);
  expect(await titles('ramadan')).toEqual(['Pelatihan batik 100% katun']);
  expect(await titles('100% katun')).toEqual(['Pelatihan batik 100% katun']);
  expect(await titles('100_')).toEqual([]);
  expect(await titles('  ')).toEqual([]);
});

it('finds nothing out of reach, and open stories before closed ones', async () => {
  const closed = await DrivenStory.handIn(test.db, cast, AT, 'Bazar lama');
  await closed.move('secretary', 'decline', 'Sudah lewat.');
  await DrivenStory.handIn(test.db, cast, AT, 'Bazar baru');
  expect(await titles('bazar')).toEqual(['Bazar baru', 'Bazar lama']);
  const person = { email: 'lain@kantor.test', name: 'Lain', position: '', roles: ['contributor'] };
  const { user } = expectOk(await addUser(test.db, { ...person, password: 'sandi-uji-2026' }, AT));
  expect(await titles('bazar', { id: user.id, roles: user.roles })).toEqual([]);
});
