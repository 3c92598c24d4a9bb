import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { checkOfficeChain } from '@/db/queries/office-log';
import { asksForCleanTexts, listOfficeWords, officeWordKeys } from '@/db/queries/office-words';
import { readStoryPage } from '@/db/queries/story-page';
import { office, officeEvents, officeWords } from '@/db/schema/office';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { moveStory } from './move-story';
import { allowWord, askForCleanTexts, removeWord } from './office-words';

let t: TestDatabase;
let people: DemoCast;
beforeAll(async () => {
  t = await testDatabase();
  people = await makePeople(t.db);
});
afterAll(() => t?.close());
beforeEach(async () => {
  await t.db.delete(officeWords);
  await t.db.update(office).set({ cleanBeforeEvaluation: false });
});

const NOW = new Date('2026-11-24T03:00:00Z');
const LATER = new Date(NOW.getTime() + 60_000);
const as = (post: keyof DemoCast, now = NOW) => ({ db: t.db, now, actor: people[post] });
const lastEvents = async (count: number) =>
  (await t.db.select().from(officeEvents).orderBy(officeEvents.number))
    .slice(-count)
    .map(({ type, details }) => [type, details]);

describe("the office's words", () => {
  it('are kept once whatever their capitals, and told in the log', async () => {
    expectOk(await allowWord(as('webManager'), { word: '  Ijin   Usaha ' }));
    expect(refusalCodes(await allowWord(as('kasubag'), { word: 'IJIN usaha' }))).toEqual(['wordTaken']);
    expect(await officeWordKeys(t.db)).toEqual(['ijin usaha']);
    expect(await listOfficeWords(t.db)).toEqual([
      { word: 'Ijin Usaha', by: people.webManager.user.name, at: NOW },
    ]);
    expectOk(await removeWord(as('kasubag', LATER), { word: 'ijin usaha' }));
    expect(await lastEvents(2)).toEqual([
      ['wordAllowed', { word: 'Ijin Usaha' }],
      ['wordRemoved', { word: 'Ijin Usaha' }],
    ]);
    expect((await checkOfficeChain(t.db, NOW)).faults).toEqual([]);
  });

  it('two who add one word at once leave one', async () => {
    const both = await Promise.all(
      (['webManager', 'kasubag'] as const).map((post) => allowWord(as(post), { word: 'ijin' })),
    );
    expect(both.flatMap(refusalCodes)).toEqual(['wordTaken']);
    expect(await officeWordKeys(t.db)).toEqual(['ijin']);
  });

  it.each([
    ['', 'fieldMissing'],
    ['   ', 'fieldMissing'],
    ['a'.repeat(61), 'textTooLong'],
    ['a\u0007b', 'wordSigns'],
    ['a\nb', 'wordSigns'],
    ['<b>', 'wordSigns'],
    [' - ', 'wordSigns'],
  ])('refuses %j', async (word, code) => {
    expect(refusalCodes(await allowWord(as('admin'), { word }))).toEqual([code]);
  });

  it('are added by who may write, and removed by who manages them or, for a moment, who added them', async () => {
    expect(refusalCodes(await allowWord(as('contributor'), { word: 'ijin' }))).toEqual(['noPermission']);
    expectOk(await allowWord(as('webManager'), { word: 'ijin' }));
    expect(refusalCodes(await removeWord(as('secretary'), { word: 'ijin' }))).toEqual(['noPermission']);
    expect(refusalCodes(await removeWord(as('webManager', LATER), { word: 'ijin' }))).toEqual([
      'noPermission',
    ]);
    expectOk(await removeWord(as('webManager'), { word: 'ijin' }));
    expect(refusalCodes(await removeWord(as('admin'), { word: 'ijin' }))).toEqual(['notFound']);
  });
});

describe('clean before the evaluation', () => {
  const inLayout = async (text: string) => {
    const story = await DrivenStory.handIn(t.db, people, NOW);
    await story.bringTo('layout');
    await story.takeUp('webManager');
    return story.write(text);
  };
  const sendOn = (story: DrivenStory) =>
    moveStory(story.as('webManager'), { ...story.request(), action: 'advance' });

  it('is set by who manages the words, once', async () => {
    expect(refusalCodes(await askForCleanTexts(as('webManager'), { on: true }))).toEqual(['noPermission']);
    expectOk(await askForCleanTexts(as('kasubag'), { on: true }));
    const before = await t.db.$count(officeEvents);
    expectOk(await askForCleanTexts(as('kasubag'), { on: true }));
    expect(await t.db.$count(officeEvents)).toBe(before);
    expect(await asksForCleanTexts(t.db)).toBe(true);
    expect(await lastEvents(1)).toEqual([['cleanTextChanged', { on: true }]]);
  });

  it('holds nothing while the office does not ask', async () => {
    expect((await sendOn(await inLayout('Warga mengurus ijin.'))).ok).toBe(true);
  });

  it('refuses with the count until each word is mended or ignored, and says so beforehand', async () => {
    await askForCleanTexts(as('admin'), { on: true });
    const story = await inLayout('Warga mengurus ijin dan resiko. Ijin di di sini.');
    expect(await sendOn(story)).toEqual({
      ok: false,
      reasons: [{ code: 'textNotClean', params: { count: 4 }, field: 'body' }],
    });
    const page = await readStoryPage(t.db, people.webManager, story.story.id, NOW);
    expect(page?.facts.content.toMend).toBe(4);
    await allowWord(as('webManager'), { word: 'ijin' });
    await story.write('Warga mengurus ijin dan risiko. Ijin di sini.');
    expect((await sendOn(story)).ok).toBe(true);
  });

  it('is not held up by style', async () => {
    await askForCleanTexts(as('admin'), { on: true });
    const long = Array.from({ length: 40 }, () => 'kata warga').join(' ');
    expect((await sendOn(await inLayout(`Pagi ini ${long}.`))).ok).toBe(true);
  });

  it('holds no move that leads elsewhere', async () => {
    await askForCleanTexts(as('admin'), { on: true });
    const story = await DrivenStory.handIn(t.db, people, NOW);
    await story.bringTo('composing');
    await story.takeUp('webManager');
    await story.write('Warga mengurus ijin.');
    await story.move('webManager', 'advance');
    expect(story.story.stage).toBe('layout');
  });
});
