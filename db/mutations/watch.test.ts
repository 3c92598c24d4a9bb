import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { readWatchers } from '@/db/queries/watchers';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { commentOn } from './comment';
import { addUser } from './users';
import { watchStory } from './watch';

let test: TestDatabase;
let cast: DemoCast;
const START = new Date('2026-03-02T01:00:00Z');

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

it('whoever has to do with a story hears of it until he says otherwise, and anybody may ask to', async () => {
  const story = await DrivenStory.handIn(test.db, cast, START);
  const { id: storyId } = story.story;
  const names = async () => {
    const read = await readWatchers(test.db, cast.head, storyId);
    return read?.people.map(({ name, chosen }) => `${name}${chosen ? ' *' : ''}`);
  };
  await story.bringTo('layout');
  await commentOn(story.as('kasubag'), { storyId, text: 'Halo', mentions: [cast.admin.id] });
  expect(await names()).toEqual(['Administrator', 'Kasubag Umum', 'Kontributor Bidang', 'Pengelola Situs']);
  expectOk(await watchStory(story.as('head'), { storyId, watching: true }));
  expectOk(await watchStory(story.as('kasubag'), { storyId, watching: false }));
  expectOk(await watchStory(story.as('admin'), { storyId, watching: true }));
  expect(await names()).toEqual([
    'Administrator *',
    'Kepala Dinas *',
    'Kontributor Bidang',
    'Pengelola Situs',
  ]);
  expect((await readWatchers(test.db, cast.kasubag, storyId))?.watching).toBe(false);
  expect((await readWatchers(test.db, cast.head, storyId))?.watching).toBe(true);
});

it('a story out of reach can be neither watched nor asked about', async () => {
  const story = await DrivenStory.handIn(test.db, cast, START);
  const person = { email: 'lain@redaksi.test', name: 'Kontributor Lain', position: '' };
  const added = await addUser(
    test.db,
    { ...person, roles: ['contributor'], password: 'redaksi-demo-2026' },
    START,
  );
  if (!added.ok) throw new Error('not added');
  const actor = { id: added.user.id, roles: added.user.roles };
  const request = { storyId: story.story.id, watching: true };
  expect(refusalCodes(await watchStory({ db: test.db, now: START, actor }, request))).toEqual(['notFound']);
  expect(await readWatchers(test.db, actor, story.story.id)).toBeNull();
});
