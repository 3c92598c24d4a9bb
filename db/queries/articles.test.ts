import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { DrivenStory } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import {
  archiveMonths,
  articleAddresses,
  articleBySlug,
  articlesSince,
  lastPublishedBySector,
  listArticles,
  newestArticles,
  newestBySector,
  newestOfKinds,
  relatedArticles,
} from './articles';
import { searchArticles } from './search';

const MONDAY = new Date('2026-03-02T02:00:00Z');
const UNPUBLISHED_STAGES = ['proposed', 'composing', 'layout', 'evaluation-kasubag', 'publishing'];

let t: TestDatabase;
let cast: DemoCast;
let published: DrivenStory;
let hidden: DrivenStory[];

beforeAll(async () => {
  t = await testDatabase();
  cast = await makePeople(t.db);
  published = await DrivenStory.handIn(t.db, cast, MONDAY, 'Harga cabai di Pasar Klojen turun');
  await (await (await published.bringTo('publishing')).takeUp('webManager')).publish();
  hidden = [];
  for (const stage of UNPUBLISHED_STAGES) {
    const story = await DrivenStory.handIn(t.db, cast, MONDAY, `Rahasia tahap ${stage}`);
    hidden.push(await story.bringTo(stage));
  }
});
afterAll(() => t.close());

const filter = (query: string) => ({ query, sector: null, page: 1 });

describe('what is not published is not reachable', () => {
  it('by its address, in any stage', async () => {
    for (const { story } of hidden) expect(await articleBySlug(t.db, story.slug)).toBeNull();
    expect((await articleBySlug(t.db, published.story.slug))?.title).toBe(
      'Harga cabai di Pasar Klojen turun',
    );
  });

  it('in any list, feed or sitemap', async () => {
    const page = await listArticles(t.db, {}, 1);
    const article = await articleBySlug(t.db, published.story.slug);
    if (!article) throw new Error('Not published');
    const shown = [
      page.articles,
      await newestArticles(t.db, 50),
      await newestOfKinds(t.db, ['news'], 50),
      (await newestBySector(t.db, ['news'], 50)).perdagangan,
      await articlesSince(t.db, new Date(0), 50),
      await articleAddresses(t.db, 50),
    ];
    for (const list of shown) expect(list.map((each) => each.slug)).toEqual([published.story.slug]);
    expect(page.total).toBe(1);
    expect(await relatedArticles(t.db, article, 50)).toEqual([]);
    expect(await archiveMonths(t.db)).toEqual([{ month: '2026-03', total: 1 }]);
    expect([...(await lastPublishedBySector(t.db)).keys()]).toEqual(['perdagangan']);
  });

  it('by search, also not by a part of a word', async () => {
    for (const query of ['rahasia', 'Rahasia tahap', 'rahas', '"rahasia tahap layout"']) {
      expect((await searchArticles(t.db, filter(query))).total).toBe(0);
    }
  });

  it('as a later draft of an article that is', async () => {
    const story = await DrivenStory.handIn(t.db, cast, MONDAY, 'Jadwal tera ulang pasar');
    await (await (await story.bringTo('publishing')).takeUp('webManager')).publish();
    const { slug } = story.story;
    await story.write('Kalimat rahasia.', 'Judul konsep');
    const article = await articleBySlug(t.db, slug);
    expect(article?.title).toBe('Jadwal tera ulang pasar');
    expect(JSON.stringify(article?.body)).not.toContain('rahasia');
    expect((await searchArticles(t.db, filter('rahasia'))).total).toBe(0);
  });
});

describe('search', () => {
  it('finds by stem, by whole word and by a part of one', async () => {
    for (const query of ['cabai', 'harga cabai', '"Pasar Klojen"', 'kloj', 'harganya']) {
      const found = await searchArticles(t.db, filter(query));
      expect(found.hits.map((hit) => hit.slug)).toContain(published.story.slug);
    }
  });

  it('marks what it found', async () => {
    const found = await searchArticles(t.db, filter('cabai'));
    expect(found.hits[0]?.titleRuns.filter((run) => run.found)).toEqual([{ text: 'cabai', found: true }]);
  });

  it('keeps to a sector, and leaves out what a minus excludes', async () => {
    expect((await searchArticles(t.db, { query: 'cabai', sector: 'koperasi', page: 1 })).total).toBe(0);
    expect((await searchArticles(t.db, filter('cabai -klojen'))).total).toBe(0);
  });

  it('takes any text without an error', async () => {
    for (const query of [
      `'; drop table articles; --`,
      '%',
      '_',
      '<b>:*&|!()',
      '\\',
      '""',
      'dan yang',
      'a'.repeat(200),
    ]) {
      await expect(searchArticles(t.db, filter(query))).resolves.toHaveProperty('hits');
    }
    expect((await searchArticles(t.db, filter('%%'))).total).toBe(0);
  });
});
