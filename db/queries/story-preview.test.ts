import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { DrivenStory } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { previewArticle } from './story-preview';

let t: TestDatabase;
let cast: DemoCast;
const start = new Date('2026-11-23T02:00:00Z');
const later = new Date('2026-11-23T04:00:00Z');

beforeAll(async () => {
  t = await testDatabase();
  cast = await makePeople(t.db);
});
afterAll(() => t.close());

test('a story that is not out yet is shown as if it were published now', async () => {
  const { story } = await (await DrivenStory.handIn(t.db, cast, start, 'Pasar pagi')).bringTo('layout');
  expect(await previewArticle(t.db, cast.webManager, story.id, later)).toMatchObject({
    ...{ title: 'Pasar pagi', summary: 'Ringkasan.', words: 2, cover: null },
    ...{ publishedAt: later, updatedAt: later },
  });
});

test('a published story keeps its dates', async () => {
  const { story } = await (await DrivenStory.handIn(t.db, cast, start)).bringTo('reporting');
  const preview = await previewArticle(t.db, cast.kasubag, story.id, later);
  expect(preview).toMatchObject({ publishedAt: start, updatedAt: start });
});

test('a contributor sees no preview, not even of his own material, and nobody one of a story that is none', async () => {
  const { story } = await DrivenStory.handIn(t.db, cast, start);
  expect(await previewArticle(t.db, cast.contributor, story.id, later)).toBeNull();
  expect(await previewArticle(t.db, cast.webManager, crypto.randomUUID(), later)).toBeNull();
});
