import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { assignStory, setLabels } from '@/db/mutations/arrange-story';
import { joinStories } from '@/db/mutations/join-stories';
import { DrivenStory, expectOk } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { relatedStories } from './related-stories';
import { readArranging } from './story-arranging';

let test: TestDatabase;
let cast: DemoCast;
const START = new Date('2026-03-02T01:00:00Z');

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

const handIn = (title: string) => DrivenStory.handIn(test.db, cast, START, title);
const stranger = { id: '00000000-0000-4000-8000-000000000000', roles: ['contributor'] };

describe('related stories', () => {
  it('are published, open and joined ones that are about the same', async () => {
    const published = await (await handIn('Operasi pasar minyak goreng')).bringTo('reporting');
    const target = await (await handIn('Minyak goreng: operasi pasar lagi')).bringTo('received');
    const source = await (await handIn('Foto-foto kegiatan')).bringTo('received');
    await handIn('Bimbingan teknis pembukuan');
    await source.takeUp('webManager');
    expectOk(
      await joinStories(source.as('webManager'), { ...source.request(), intoStoryId: target.story.id }),
    );
    const found = await relatedStories(test.db, cast.kasubag, target.story.id);
    expect(found.map(({ number, why }) => [number, why])).toEqual([
      [source.story.number, 'joinedFrom'],
      [published.story.number, 'title'],
    ]);
    expect(found[1]?.publishedAt).toEqual(published.now);
    const ofSource = await relatedStories(test.db, cast.kasubag, source.story.id);
    expect(ofSource).toMatchObject([{ id: target.story.id, why: 'joinedInto' }]);
  });

  it('are none of a story, and none, that is out of reach', async () => {
    const story = await handIn('Sosialisasi sertifikat halal');
    await handIn('Sosialisasi sertifikat halal');
    expect(await relatedStories(test.db, cast.head, story.story.id)).toHaveLength(1);
    expect(await relatedStories(test.db, stranger, story.story.id)).toEqual([]);
  });
});

describe('how a story is arranged', () => {
  it('is read with the people who may do its stage’s work and with labels in use', async () => {
    const story = await (await handIn('Tera ulang timbangan')).bringTo('received');
    const labelled = expectOk(
      await setLabels(story.as('kasubag'), { ...story.request(), labels: ['metrologi'] }),
    );
    const { id: userId } = cast.webManager;
    const request = { storyId: story.story.id, version: labelled.story.version, userId };
    expectOk(await assignStory(story.as('kasubag'), request));
    const read = await readArranging(test.db, cast.kasubag, story.story.id);
    expect(read).toMatchObject({
      assignedTo: { id: userId, name: 'Pengelola Situs' },
      assignable: [{ id: userId }],
      labels: ['metrologi'],
      knownLabels: ['metrologi'],
      priority: 'normal',
    });
    expect(await readArranging(test.db, stranger, story.story.id)).toBeNull();
  });
});
