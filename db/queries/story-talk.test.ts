import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { commentOn } from '@/db/mutations/comment';
import { watchStory } from '@/db/mutations/watch';
import { DrivenStory, expectOk } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { readTalk } from './story-talk';

let test: TestDatabase;
let cast: DemoCast;

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

const handIn = () => DrivenStory.handIn(test.db, cast, new Date('2026-03-02T01:00:00Z'));

describe('the talk about a story', () => {
  it('is watched by who has to do with it, and no more by who said no', async () => {
    const story = await handIn();
    const { id: storyId } = story.story;
    expect(await readTalk(test.db, cast.contributor, storyId)).toMatchObject({
      watching: true,
      watchers: [],
    });
    expect(await readTalk(test.db, cast.kasubag, storyId)).toMatchObject({ watching: false });
    expectOk(await watchStory(story.as('contributor'), { storyId, watching: false }));
    expectOk(await watchStory(story.as('kasubag'), { storyId, watching: true }));
    expect(await readTalk(test.db, cast.contributor, storyId)).toMatchObject({
      watching: false,
      watchers: [{ id: cast.kasubag.id }],
    });
  });

  it('holds the comments and everybody who can be named but the reader', async () => {
    const story = await handIn();
    const { id: storyId } = story.story;
    expectOk(await commentOn(story.as('kasubag'), { storyId, text: 'Fotonya?', mentions: [] }));
    const talk = await readTalk(test.db, cast.contributor, storyId);
    expect(talk?.comments).toMatchObject([{ text: 'Fotonya?', writer: { id: cast.kasubag.id } }]);
    const ids = talk?.people.map(({ id }) => id);
    expect(ids).toContain(cast.kasubag.id);
    expect(ids).not.toContain(cast.contributor.id);
  });

  it('is nobody’s who cannot open the story', async () => {
    const story = await handIn();
    const stranger = { id: '00000000-0000-4000-8000-000000000000', roles: ['contributor'] };
    expect(await readTalk(test.db, stranger, story.story.id)).toBeNull();
  });
});
