import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { presentAt } from '@/db/queries/live';
import { lastSeenVersion } from '@/db/queries/seen-versions';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { PRESENCE_MS } from '@/lib/live/presence';
import { bePresent, forgetAbsent, leave } from './presence';

let test: TestDatabase;
let cast: DemoCast;
const START = new Date('2026-03-02T01:00:00Z');

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

const handIn = () => DrivenStory.handIn(test.db, cast, START);
const at = async (storyId: string) =>
  (await presentAt(test.db, [storyId], new Date(START.getTime() - PRESENCE_MS))).get(storyId) ?? [];

describe('being at a story', () => {
  it('shows each person once, who writes first, and is over when the window says so', async () => {
    const story = await handIn();
    const { id: storyId } = story.story;
    const [first, second] = [randomUUID(), randomUUID()];
    expectOk(await bePresent(story.as('kasubag'), { windowId: first, storyId, writing: false }));
    expectOk(await bePresent(story.as('webManager'), { windowId: second, storyId, writing: false }));
    expectOk(await bePresent(story.as('webManager'), { windowId: second, storyId, writing: true }));
    const people = await at(storyId);
    expect(people.map(({ userId, writing }) => [userId, writing])).toEqual([
      [cast.webManager.id, true],
      [cast.kasubag.id, false],
    ]);
    expectOk(await leave(story.as('webManager'), { windowId: second, storyId }));
    expect((await at(storyId)).map(({ userId }) => userId)).toEqual([cast.kasubag.id]);
  });

  it('is at one story a window; leaving an earlier one late does not take it from the next', async () => {
    const [one, other] = [await handIn(), await handIn()];
    const windowId = randomUUID();
    const beat = { windowId, writing: false };
    expectOk(await bePresent(one.as('kasubag'), { ...beat, storyId: one.story.id }));
    expectOk(await bePresent(one.as('kasubag'), { ...beat, storyId: other.story.id }));
    expectOk(await leave(one.as('kasubag'), { windowId, storyId: one.story.id }));
    expect(await at(one.story.id)).toEqual([]);
    expect(await at(other.story.id)).toHaveLength(1);
  });

  it('cannot be said in the name of another’s window', async () => {
    const story = await handIn();
    const { id: storyId } = story.story;
    const windowId = randomUUID();
    expectOk(await bePresent(story.as('kasubag'), { windowId, storyId, writing: false }));
    expectOk(await bePresent(story.as('secretary'), { windowId, storyId, writing: true }));
    expectOk(await leave(story.as('secretary'), { windowId, storyId }));
    expect(await at(storyId)).toMatchObject([{ userId: cast.kasubag.id, writing: false }]);
  });

  it('is refused to who sees only his own stories, and for a story that is not there', async () => {
    const story = await handIn();
    const beat = { windowId: randomUUID(), storyId: story.story.id, writing: false };
    expect(refusalCodes(await bePresent(story.as('contributor'), beat))).toEqual(['noPermission']);
    const nowhere = { ...beat, storyId: randomUUID() };
    expect(refusalCodes(await bePresent(story.as('kasubag'), nowhere))).toEqual(['notFound']);
  });

  it('is forgotten when nothing was heard of it', async () => {
    const story = await handIn();
    const { id: storyId } = story.story;
    expectOk(await bePresent(story.as('kasubag'), { windowId: randomUUID(), storyId, writing: false }));
    const soon = new Date(START.getTime() + PRESENCE_MS);
    await forgetAbsent({ db: test.db, now: soon });
    expect(await at(storyId)).toHaveLength(1);
    await forgetAbsent({ db: test.db, now: new Date(soon.getTime() + 1) });
    expect(await at(storyId)).toEqual([]);
  });
});

describe('what somebody had open', () => {
  it('is the latest version before the present one, also after he opened the present one', async () => {
    const driven = await (await handIn()).bringTo('composing');
    const { id: storyId } = driven.story;
    const beat = { windowId: randomUUID(), storyId, writing: false };
    const open = async () => expectOk(await bePresent(driven.as('kasubag'), beat));
    const seen = async () =>
      (await lastSeenVersion(test.db, cast.kasubag, storyId, driven.contentVersion))?.contentVersion;
    await (await driven.takeUp('webManager')).write('Pertama.');
    await open();
    await open();
    expect(await seen()).toBeUndefined();
    await (await driven.move('webManager', 'advance')).takeUp('webManager');
    await driven.write('Kedua.');
    expect(await seen()).toBe(2);
    await open();
    expect(await seen()).toBe(2);
    expect(await lastSeenVersion(test.db, cast.secretary, storyId, driven.contentVersion)).toBeNull();
  });

  it('is not a working version that was written on since', async () => {
    const driven = await (await handIn()).bringTo('composing');
    const { id: storyId } = driven.story;
    await (await driven.takeUp('webManager')).write('Pertama.');
    expectOk(await bePresent(driven.as('kasubag'), { windowId: randomUUID(), storyId, writing: false }));
    await driven.write('Ditulis terus.');
    expect(await lastSeenVersion(test.db, cast.kasubag, storyId, driven.contentVersion)).toBeNull();
  });
});
