import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { DrivenStory, expectOk } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { LIMITS } from '@/lib/sop/vocabulary';
import { saveContent } from './save-content';

let t: TestDatabase;
let cast: DemoCast;
let driven: DrivenStory;
beforeAll(async () => {
  t = await testDatabase();
  cast = await makePeople(t.db);
  const story = await DrivenStory.handIn(t.db, cast, new Date('2026-04-20T01:00:00Z'));
  driven = await (await story.bringTo('composing')).takeUp('webManager');
});
afterAll(() => t.close());

const paragraph = (text: string, marks?: object[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks ? { marks } : {}) }],
});
const inLists = (levels: number, block: unknown): unknown =>
  levels === 0
    ? block
    : {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph('a'), inLists(levels - 1, block)] }],
      };

const save = (blocks: unknown[], contentVersion = driven.contentVersion) =>
  saveContent(driven.as('webManager'), {
    ...{ storyId: driven.story.id, contentVersion, title: 'x', summary: '', slug: '', tags: [] },
    ...{ sector: 'koperasi', kind: 'news', coverFileId: null, coverAlt: '', coverCaption: '' },
    body: { type: 'doc', content: blocks },
  });

describe('a text that does not fit is refused with its place, and nothing is saved', () => {
  const link = (href: string) => paragraph('a', [{ type: 'link', attrs: { href } }]);
  it.each<[string, unknown, string, string]>([
    ['a script as a link', link('javascript:alert(1)'), '#2 paragraph > text > link.href', 'link'],
    ['data as a link', link('data:text/html,x'), '#2 paragraph > text > link.href', 'link'],
    ['an event handler', { type: 'paragraph', attrs: { onload: 'x' } }, '#2 paragraph.onload', 'attribute'],
    ['an unknown node', { type: 'script' }, '#2 script', 'unknown'],
    ['an unknown mark', paragraph('a', [{ type: 'code' }]), '#2 paragraph > text > code', 'unknown'],
    ['NUL', paragraph('a\u0000b'), '#2 paragraph > text', 'text'],
    ['half a letter', paragraph('a\ud83d'), '#2 paragraph > text', 'text'],
    ['too many lists in lists', inLists(20, paragraph('a')), '#2 bulletList > listItem > … > depth', 'depth'],
  ])('%s', async (_what, block, at, why) => {
    const outcome = await save([paragraph('a'), block]);
    expect(outcome).toMatchObject({
      ok: false,
      reasons: [{ code: 'documentInvalid', field: 'body', params: { at, why } }],
    });
  });

  it('more than two megabytes, with the limit told', async () => {
    const outcome = await save([paragraph('a'.repeat(LIMITS.documentBytes + 1))]);
    expect(outcome).toMatchObject({ reasons: [{ code: 'documentTooLarge', params: { limit: '2 MB' } }] });
  });
});

it('right-to-left letters, sequences of emoji and naughty words are saved as they are', async () => {
  const text =
    "السلام عليكم \u202bx\u202c 👩🏽‍🌾🇮🇩👨‍👩‍👧‍👦 <script>alert(1)</script> '; DROP TABLE stories;-- \\u0000 Z͑͗a\u200d";
  const saved = expectOk(await save([paragraph(text)]));
  const again = await save([paragraph('lain')], saved.contentVersion - 1);
  if (again.ok) throw new Error('The second writer of a version won');
  expect(again.theirs?.body.content?.[0]?.content?.[0]?.text).toBe(text);
});
