import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { listNotices } from '@/db/queries/notices';
import { readStoryPage } from '@/db/queries/story-page';
import { listThreads } from '@/db/queries/text-threads';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { anchorAt, type TextAnchor } from '@/lib/annotations/text-anchor';
import { noticePath } from '@/lib/notice/notice-path';
import { acceptSuggestions, rejectSuggestions } from './settle-suggestions';
import { answerThread, openThread, reopenThread, resolveThread } from './text-threads';

let test: TestDatabase;
let cast: DemoCast;
const START = new Date('2026-03-02T01:00:00Z');
const BLOCKS = ['Harga beras naik tajam.', 'Pedagang mengeluh, harga gula juga naik.'];

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());

/** A story with a text, in the web manager's hands. */
async function written(): Promise<DrivenStory> {
  const story = await (await DrivenStory.handIn(test.db, cast, START)).bringTo('composing');
  await story.takeUp('webManager');
  return story.write(BLOCKS.join('\n\n'));
}

async function evaluated(): Promise<DrivenStory> {
  const story = await written();
  await story.move('webManager', 'advance');
  await story.takeUp('webManager');
  return story.move('webManager', 'advance');
}

function on(words: string, block = 0): TextAnchor {
  const from = BLOCKS[block]?.indexOf(words) ?? -1;
  const anchor = anchorAt(BLOCKS[block] ?? '', { block, from, to: from + words.length });
  if (!anchor) throw new Error(`No ${words}`);
  return anchor;
}

const note = (story: DrivenStory, words: string, text = 'Dari mana?', block = 0) => ({
  ...{
    storyId: story.story.id,
    anchor: on(words, block),
    text,
    mentions: [] as string[],
    replacement: null as string | null,
  },
});
const suggestion = (story: DrivenStory, words: string, replacement: string, block = 0) => ({
  ...{ ...note(story, words, '', block), replacement },
});
const threadsOf = (story: DrivenStory) => listThreads(test.db, cast.secretary, story.story.id);

async function logOf(story: DrivenStory): Promise<string[]> {
  const page = await readStoryPage(test.db, cast.secretary, story.story.id, START);
  return page?.log.toSorted((a, b) => a.number - b.number).map(({ type }) => type) ?? [];
}

async function noticesOf(post: 'webManager' | 'kasubag' | 'contributor', story: DrivenStory) {
  const { items } = await listNotices(test.db, cast[post].id);
  return items
    .filter(({ story: { id }, kind }) => id === story.story.id && kind === 'commented')
    .map(({ details, comment, count }) => [details.type, comment, count]);
}

describe('opening a thread', () => {
  it('keeps the words with what stands around them, tells the log and the writer, and leaves both versions alone', async () => {
    const story = await evaluated();
    expectOk(await openThread(story.as('kasubag'), note(story, 'naik', ' Sejak kapan? ')));
    expectOk(await openThread(story.as('kasubag'), suggestion(story, 'tajam', 'cukup tajam')));
    expect(await threadsOf(story)).toMatchObject([
      {
        number: 1,
        anchor: { block: 0, start: 12, quote: 'naik', prefix: 'Harga beras ', suffix: ' tajam.' },
        replacement: null,
        opened: { by: { name: 'Kasubag Umum' } },
        entries: [{ text: 'Sejak kapan?' }],
        resolved: null,
      },
      { number: 2, replacement: 'cukup tajam', entries: [] },
    ]);
    const page = await readStoryPage(test.db, cast.kasubag, story.story.id, START);
    expect(page?.head.version).toBe(story.story.version);
    expect(page?.content.contentVersion).toBe(story.contentVersion);
    expect((await logOf(story)).slice(-2)).toEqual(['threadOpened', 'threadOpened']);
    expect(await noticesOf('webManager', story)).toEqual([['threadOpened', '', 2]]);
    expect(await noticesOf('contributor', story)).toEqual([]);
  });

  it('finds the words in the text as it is now, and refuses those that are gone', async () => {
    const story = await written();
    const request = note(story, 'naik');
    await story.write(['Kepala Dinas memantau pasar.', ...BLOCKS].join('\n\n'));
    expectOk(await openThread(story.as('kasubag'), request));
    expect(await threadsOf(story)).toMatchObject([{ anchor: { block: 1 }, contentVersion: 3 }]);
    await story.write('Semua lain.');
    expect(refusalCodes(await openThread(story.as('kasubag'), request))).toEqual(['wordsGone']);
  });

  it('refuses what says nothing, for every reason', async () => {
    const story = await evaluated();
    const { id: storyId } = story.story;
    const gone = { ...on('naik'), quote: 'turun' };
    const empty = { storyId, anchor: gone, text: '  ', mentions: [], replacement: null };
    const open = (request: Parameters<typeof openThread>[1]) => openThread(story.as('kasubag'), request);
    expect(refusalCodes(await open(empty))).toEqual(['commentEmpty', 'wordsGone']);
    expect(refusalCodes(await open(suggestion(story, 'naik', 'naik')))).toEqual(['suggestionSame']);
    expect(await threadsOf(story)).toEqual([]);
  });

  it('is for who reads the text: not for a contributor, not when the story ended', async () => {
    const story = await evaluated();
    const request = note(story, 'naik');
    expect(refusalCodes(await openThread(story.as('contributor'), request))).toEqual(['noPermission']);
    const nowhere = { ...request, storyId: '00000000-0000-4000-8000-000000000000' };
    expect(refusalCodes(await openThread(story.as('kasubag'), nowhere))).toEqual(['notFound']);
    expectOk(await openThread(story.as('kasubag'), request));
    const declined = await DrivenStory.handIn(test.db, cast, START);
    await declined.move('secretary', 'decline', 'Sudah ada.');
    const late = { ...request, storyId: declined.story.id };
    expect(refusalCodes(await openThread(declined.as('kasubag'), late))).toEqual(['closed']);
  });
});

describe('a thread', () => {
  async function opened() {
    const story = await evaluated();
    const { thread } = expectOk(await openThread(story.as('kasubag'), note(story, 'naik')));
    const request = { storyId: story.story.id, threadId: thread.id };
    return { story, request, says: { ...request, mentions: [] as string[] } };
  }

  it('is answered by everybody at the desk, and who took part hears of it', async () => {
    const { story, says: request } = await opened();
    story.at('2026-03-02 09:00');
    expectOk(await answerThread(story.as('webManager'), { ...request, text: ' Sejak Senin. ' }));
    story.at('2026-03-02 09:10');
    expectOk(await answerThread(story.as('secretary'), { ...request, text: 'Terima kasih.' }));
    const [thread] = await threadsOf(story);
    expect(thread?.entries.map(({ text }) => text)).toEqual(['Dari mana?', 'Sejak Senin.', 'Terima kasih.']);
    expect(await noticesOf('kasubag', story)).toEqual([['threadAnswered', 'Terima kasih.', 2]]);
    expect(await noticesOf('contributor', story)).toEqual([]);
    const empty = { ...request, text: ' ' };
    expect(refusalCodes(await answerThread(story.as('head'), empty))).toEqual(['commentEmpty']);
    const other = { ...request, text: 'Halo' };
    const unknown = { ...other, threadId: request.storyId };
    expect(refusalCodes(await answerThread(story.as('kasubag'), unknown))).toEqual(['notFound']);
  });

  it('is read and answered by who handed in its story, who settles nothing, and by no other contributor', async () => {
    const { story, request, says } = await opened();
    const post = story.at('2026-03-02 09:00').as('contributor');
    expectOk(await answerThread(post, { ...says, text: 'Dari rilis BPS.' }));
    const [thread] = await listThreads(test.db, cast.contributor, story.story.id);
    expect(thread?.entries.map(({ text }) => text)).toEqual(['Dari mana?', 'Dari rilis BPS.']);
    expect(refusalCodes(await resolveThread(post, request))).toEqual(['noPermission']);
    const stranger = { ...cast.contributor, id: cast.head.id };
    expect(await listThreads(test.db, stranger, story.story.id)).toEqual([]);
    const outside = { ...post, actor: stranger };
    expect(refusalCodes(await answerThread(outside, { ...says, text: 'Halo' }))).toEqual(['notFound']);
  });

  it('tells who is named in it, leads him there, and names nobody who cannot open the story', async () => {
    const { story, request, says } = await opened();
    story.at('2026-03-02 09:00');
    const mentions = [cast.contributor.id, cast.kasubag.id];
    const text = '@Bidang tanggalnya dari mana?';
    const { entry } = expectOk(await answerThread(story.as('kasubag'), { ...says, text, mentions }));
    const [thread] = await threadsOf(story);
    expect(thread?.entries.at(-1)?.mentions.map(({ id }) => id)).toEqual([cast.contributor.id]);
    const { items } = await listNotices(test.db, cast.contributor.id);
    const notice = items.find(({ kind, story: { id } }) => kind === 'mentioned' && id === story.story.id);
    expect(notice).toMatchObject({
      comment: text,
      details: { entryId: entry.id, threadId: request.threadId },
    });
    expect(notice && noticePath(notice)).toBe(`/naskah/${story.story.id}#catatan-${request.threadId}`);

    const nobody = { ...says, text, mentions: [request.threadId] };
    expect(refusalCodes(await answerThread(story.as('kasubag'), nobody))).toEqual(['mentionCannotRead']);
    const opening = { ...note(story, 'tajam'), mentions: [request.threadId] };
    expect(refusalCodes(await openThread(story.as('kasubag'), opening))).toEqual(['mentionCannotRead']);
  });

  it('is resolved and reopened by its opener and by the writer, and by nobody else', async () => {
    const { story, request } = await opened();
    expect(refusalCodes(await resolveThread(story.as('secretary'), request))).toEqual(['threadNotYours']);
    expect(refusalCodes(await reopenThread(story.as('kasubag'), request))).toEqual(['threadOpen']);
    expectOk(await resolveThread(story.as('webManager'), request));
    expect(await threadsOf(story)).toMatchObject([{ resolved: { by: { name: 'Pengelola Situs' } } }]);
    expect(refusalCodes(await resolveThread(story.as('kasubag'), request))).toEqual(['threadSettled']);
    expectOk(await reopenThread(story.as('kasubag'), request));
    expect(await threadsOf(story)).toMatchObject([{ resolved: null }]);
    expect((await logOf(story)).slice(-2)).toEqual(['threadResolved', 'threadReopened']);
  });

  it('is not reached through another story', async () => {
    const { request } = await opened();
    const other = await evaluated();
    const crossed = { ...request, storyId: other.story.id };
    expect(refusalCodes(await resolveThread(other.as('kasubag'), crossed))).toEqual(['notFound']);
  });
});

describe('a suggestion', () => {
  async function suggested() {
    const story = await written();
    const one = expectOk(await openThread(story.as('kasubag'), suggestion(story, 'naik', 'turun')));
    const two = expectOk(await openThread(story.as('kasubag'), suggestion(story, 'gula', 'garam', 1)));
    return { story, ids: [one.thread.id, two.thread.id] };
  }
  const accept = (story: DrivenStory, threadIds: string[]) => ({
    ...{ storyId: story.story.id, contentVersion: story.contentVersion, threadIds },
  });

  it('is accepted once its words are saved, one by one or together, and stays so', async () => {
    const { story, ids } = await suggested();
    const unwritten = await acceptSuggestions(story.as('webManager'), accept(story, ids));
    expect(refusalCodes(unwritten)).toEqual(['suggestionNotWritten']);
    await story.write('Harga beras turun tajam.\n\nPedagang mengeluh, harga garam juga naik.');
    expectOk(await acceptSuggestions(story.as('webManager'), accept(story, ids)));
    expect(await threadsOf(story)).toMatchObject([
      { accepted: { by: { name: 'Pengelola Situs' } } },
      { accepted: { at: START } },
    ]);
    expect((await logOf(story)).slice(-2)).toEqual(['suggestionAccepted', 'suggestionAccepted']);
    const again = await acceptSuggestions(story.as('webManager'), accept(story, ids));
    expect(refusalCodes(again)).toEqual(['threadSettled']);
    const [threadId = ''] = ids;
    const back = await reopenThread(story.as('kasubag'), { storyId: story.story.id, threadId });
    expect(refusalCodes(back)).toEqual(['suggestionAccepted']);
  });

  it('is accepted only over the text that was saved, by who may write it, and all or none', async () => {
    const { story, ids } = await suggested();
    const { thread } = expectOk(await openThread(story.as('kasubag'), note(story, 'beras')));
    await story.write('Harga beras turun tajam.\n\nPedagang mengeluh, harga garam juga naik.');
    const stale = { ...accept(story, ids), contentVersion: 2 };
    expect(refusalCodes(await acceptSuggestions(story.as('webManager'), stale))).toEqual(['stale']);
    const byKasubag = await acceptSuggestions(story.as('kasubag'), accept(story, ids));
    expect(refusalCodes(byKasubag)).toEqual(['heldByAnother', 'notYourRole']);
    const mixed = await acceptSuggestions(story.as('webManager'), accept(story, [...ids, thread.id]));
    expect(refusalCodes(mixed)).toEqual(['noSuggestion']);
    expect((await threadsOf(story)).every(({ accepted }) => accepted === null)).toBe(true);
  });

  it('is accepted in the move that saves its words, and only where the text has them', async () => {
    const { story, ids } = await suggested();
    const [first = '', second = ''] = ids;
    await story.write('Harga beras turun tajam.\n\nPedagang mengeluh, harga gula juga naik.', undefined, ids);
    expect(await threadsOf(story)).toMatchObject([
      { id: first, accepted: { at: START } },
      { accepted: null },
    ]);
    expect((await logOf(story)).slice(-1)).toEqual(['suggestionAccepted']);
    await story.write('Harga beras turun tajam.\n\nPedagang mengeluh, harga garam juga naik.', undefined, [
      second,
    ]);
    expect(await threadsOf(story)).toMatchObject([{ accepted: { at: START } }, { accepted: { at: START } }]);
  });

  it('is no more accepted once the text says again what it said before', async () => {
    const { story, ids } = await suggested();
    const suggestedText = 'Harga beras turun tajam.\n\nPedagang mengeluh, harga garam juga naik.';
    await story.write(suggestedText, undefined, ids);
    await story.write('Harga beras turun tajam.\n\nPedagang mengeluh, harga gula juga naik.');
    expect(await threadsOf(story)).toMatchObject([{ accepted: { at: START } }, { accepted: null }]);
    expect((await logOf(story)).slice(-1)).toEqual(['threadReopened']);

    await story.move('webManager', 'advance');
    await story.takeUp('webManager');
    await story.write('Harga beras turun, kata Dinas.\n\nSemua lain.');
    expect(await threadsOf(story)).toMatchObject([{ accepted: { at: START } }, { accepted: null }]);
    await story.write(BLOCKS.join('\n\n'));
    expect(await threadsOf(story)).toMatchObject([{ accepted: null }, { accepted: null }]);
  });

  it('that stands in the text already is marked once, and one of another story is not touched', async () => {
    const { story, ids } = await suggested();
    const other = await suggested();
    await story.write('Harga beras turun tajam.\n\nSemua lain.', undefined, other.ids);
    expect((await threadsOf(other.story)).every(({ accepted }) => accepted === null)).toBe(true);
    expectOk(await acceptSuggestions(story.as('webManager'), accept(story, ids.slice(0, 1))));
    expect(await threadsOf(story)).toMatchObject([{ accepted: { at: START } }, { accepted: null }]);
  });

  it('is rejected with an answer, which its opener hears of, and can be opened again', async () => {
    const { story, ids } = await suggested();
    const { id: storyId } = story.story;
    const no = { storyId, threadIds: ids, text: 'Sesuai data pasar.' };
    expect(refusalCodes(await rejectSuggestions(story.as('secretary'), no))).toEqual([
      ...['heldByAnother', 'notYourRole'],
    ]);
    expectOk(await rejectSuggestions(story.as('webManager'), no));
    expect(await threadsOf(story)).toMatchObject([
      { rejected: { by: { name: 'Pengelola Situs' } }, entries: [{ text: 'Sesuai data pasar.' }] },
      { rejected: { at: START } },
    ]);
    expect(await noticesOf('kasubag', story)).toEqual([['suggestionRejected', 'Sesuai data pasar.', 2]]);
    expect(refusalCodes(await rejectSuggestions(story.as('webManager'), no))).toEqual(['threadSettled']);
    expectOk(await reopenThread(story.as('kasubag'), { storyId, threadId: ids[0] ?? '' }));
    expect(await threadsOf(story)).toMatchObject([{ rejected: null }, { rejected: { at: START } }]);
  });
});
