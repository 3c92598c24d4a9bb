import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { listThreads } from '@/db/queries/text-threads';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { anchorAt, type FieldPart } from '@/lib/annotations/text-anchor';
import { LIMITS } from '@/lib/sop/vocabulary';
import { openThread } from './text-threads';

let test: TestDatabase;
let cast: DemoCast;
const START = new Date('2026-03-02T01:00:00Z');
const TITLE = 'Harga beras naik';
const BODY = 'Ringkasan ada di sini, dan kata garam juga.';

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

/** A story in the web manager's hands; its summary is "Ringkasan.". */
async function written(): Promise<DrivenStory> {
  const story = await (await DrivenStory.handIn(test.db, cast, START)).bringTo('composing');
  await story.takeUp('webManager');
  return story.write(BODY, TITLE);
}

function note(story: DrivenStory, part: FieldPart, text: string, words: string, replacement: string | null) {
  const from = text.indexOf(words);
  const anchor = anchorAt(text, { block: 0, from, to: from + words.length }, part);
  if (!anchor) throw new Error(`No ${words}`);
  return { storyId: story.story.id, anchor, text: 'Kurang tepat.', mentions: [] as string[], replacement };
}

const threadsOf = (story: DrivenStory) => listThreads(test.db, cast.secretary, story.story.id);

it('words of a title and of a summary are known in their own part', async () => {
  const story = await written();
  expectOk(await openThread(story.as('kasubag'), note(story, 'title', TITLE, 'naik', null)));
  expectOk(await openThread(story.as('kasubag'), note(story, 'summary', 'Ringkasan.', 'Ringkasan', 'Inti')));
  expect(await threadsOf(story)).toMatchObject([
    { anchor: { part: 'title', block: 0, start: 12, quote: 'naik', prefix: 'Harga beras ', suffix: '' } },
    { anchor: { part: 'summary', start: 0, quote: 'Ringkasan', suffix: '.' }, replacement: 'Inti' },
  ]);
  const inBody = note(story, 'title', BODY, 'garam', null);
  expect(refusalCodes(await openThread(story.as('kasubag'), inBody))).toEqual(['wordsGone']);
});

it('a suggestion that the title has no room for is refused with its limit', async () => {
  const story = await written();
  const room = LIMITS.title - TITLE.length + 'naik'.length;
  const tooLong = note(story, 'title', TITLE, 'naik', 'x'.repeat(room + 1));
  expect(await openThread(story.as('kasubag'), tooLong)).toMatchObject({
    ok: false,
    reasons: [{ code: 'textTooLong', field: 'replacement', params: { limit: LIMITS.title } }],
  });
  const fits = note(story, 'title', TITLE, 'naik', 'x'.repeat(room));
  expectOk(await openThread(story.as('kasubag'), fits));
});

it('a title’s suggestion is accepted with the save that has its words, and no more once it went back', async () => {
  const story = await written();
  const asked = note(story, 'title', TITLE, 'naik', 'turun');
  const { thread } = expectOk(await openThread(story.as('kasubag'), asked));
  // The words in the text say nothing about the title.
  await story.write('Harga beras turun', TITLE, [thread.id]);
  expect(await threadsOf(story)).toMatchObject([{ accepted: null }]);
  await story.write(BODY, 'Harga beras turun', [thread.id]);
  expect(await threadsOf(story)).toMatchObject([{ accepted: { by: { name: 'Pengelola Situs' } } }]);
  await story.write('Harga beras naik', 'Harga beras turun');
  expect(await threadsOf(story)).toMatchObject([{ accepted: { at: START } }]);
  await story.write(BODY, TITLE);
  expect(await threadsOf(story)).toMatchObject([{ accepted: null }]);
});
