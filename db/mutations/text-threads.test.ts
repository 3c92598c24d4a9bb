import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { listNotices } from '@/db/queries/notices';
import { readStoryPage } from '@/db/queries/story-page';
import { listThreads } from '@/db/queries/text-threads';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { NOTED, NOTED_AT, NotedStories, noteOn, suggestionFor, wordsIn } from '@/db/testing/noted-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { noticePath } from '@/lib/notice/notice-path';
import { answerThread, openThread, reopenThread, resolveThread } from './text-threads';

let test: TestDatabase;
let cast: DemoCast;
let noted: NotedStories;

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
  noted = new NotedStories(test, cast);
});
afterAll(() => test.close());

async function evaluated(): Promise<DrivenStory> {
  const story = await noted.written();
  await story.move('webManager', 'advance');
  await story.takeUp('webManager');
  return story.move('webManager', 'advance');
}

describe('opening a thread', () => {
  it('keeps the words with what stands around them, tells the log and the writer, and leaves both versions alone', async () => {
    const story = await evaluated();
    expectOk(await openThread(story.as('kasubag'), noteOn(story, 'naik', ' Sejak kapan? ')));
    expectOk(await openThread(story.as('kasubag'), suggestionFor(story, 'tajam', 'cukup tajam')));
    expect(await noted.threadsOf(story)).toMatchObject([
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
    const page = await readStoryPage(test.db, cast.kasubag, story.story.id, NOTED_AT);
    expect(page?.head.version).toBe(story.story.version);
    expect(page?.content.contentVersion).toBe(story.contentVersion);
    expect((await noted.logOf(story)).slice(-2)).toEqual(['threadOpened', 'threadOpened']);
    expect(await noted.noticesOf('webManager', story)).toEqual([['threadOpened', '', 2]]);
    expect(await noted.noticesOf('contributor', story)).toEqual([]);
  });

  it('finds the words in the text as it is now, and refuses those that are gone', async () => {
    const story = await noted.written();
    const request = noteOn(story, 'naik');
    await story.write(['Kepala Dinas memantau pasar.', ...NOTED].join('\n\n'));
    expectOk(await openThread(story.as('kasubag'), request));
    expect(await noted.threadsOf(story)).toMatchObject([{ anchor: { block: 1 }, contentVersion: 3 }]);
    await story.write('Semua lain.');
    expect(refusalCodes(await openThread(story.as('kasubag'), request))).toEqual(['wordsGone']);
  });

  it('refuses what says nothing, for every reason', async () => {
    const story = await evaluated();
    const { id: storyId } = story.story;
    const gone = { ...wordsIn(0, 'naik'), quote: 'turun' };
    const empty = { storyId, anchor: gone, text: '  ', mentions: [], replacement: null };
    const open = (request: Parameters<typeof openThread>[1]) => openThread(story.as('kasubag'), request);
    expect(refusalCodes(await open(empty))).toEqual(['commentEmpty', 'wordsGone']);
    expect(refusalCodes(await open(suggestionFor(story, 'naik', 'naik')))).toEqual(['suggestionSame']);
    expect(await noted.threadsOf(story)).toEqual([]);
  });

  it('is for who reads the text: not for a contributor, not when the story ended', async () => {
    const story = await evaluated();
    const request = noteOn(story, 'naik');
    expect(refusalCodes(await openThread(story.as('contributor'), request))).toEqual(['noPermission']);
    const nowhere = { ...request, storyId: '00000000-0000-4000-8000-000000000000' };
    expect(refusalCodes(await openThread(story.as('kasubag'), nowhere))).toEqual(['notFound']);
    expectOk(await openThread(story.as('kasubag'), request));
    const declined = await DrivenStory.handIn(test.db, cast, NOTED_AT);
    await declined.move('secretary', 'decline', 'Sudah ada.');
    const late = { ...request, storyId: declined.story.id };
    expect(refusalCodes(await openThread(declined.as('kasubag'), late))).toEqual(['closed']);
  });
});

describe('a thread', () => {
  async function opened() {
    const story = await evaluated();
    const { thread } = expectOk(await openThread(story.as('kasubag'), noteOn(story, 'naik')));
    const request = { storyId: story.story.id, threadId: thread.id };
    return { story, request, says: { ...request, mentions: [] as string[] } };
  }

  it('is answered by everybody at the desk, and who took part hears of it', async () => {
    const { story, says: request } = await opened();
    story.at('2026-03-02 09:00');
    expectOk(await answerThread(story.as('webManager'), { ...request, text: ' Sejak Senin. ' }));
    story.at('2026-03-02 09:10');
    expectOk(await answerThread(story.as('secretary'), { ...request, text: 'Terima kasih.' }));
    const [thread] = await noted.threadsOf(story);
    expect(thread?.entries.map(({ text }) => text)).toEqual(['Dari mana?', 'Sejak Senin.', 'Terima kasih.']);
    expect(await noted.noticesOf('kasubag', story)).toEqual([['threadAnswered', 'Terima kasih.', 2]]);
    expect(await noted.noticesOf('contributor', story)).toEqual([]);
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
    const [thread] = await noted.threadsOf(story);
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
    const opening = { ...noteOn(story, 'tajam'), mentions: [request.threadId] };
    expect(refusalCodes(await openThread(story.as('kasubag'), opening))).toEqual(['mentionCannotRead']);
  });

  it('is resolved and reopened by its opener and by the writer, and by nobody else', async () => {
    const { story, request } = await opened();
    expect(refusalCodes(await resolveThread(story.as('secretary'), request))).toEqual(['threadNotYours']);
    expect(refusalCodes(await reopenThread(story.as('kasubag'), request))).toEqual(['threadOpen']);
    expectOk(await resolveThread(story.as('webManager'), request));
    expect(await noted.threadsOf(story)).toMatchObject([{ resolved: { by: { name: 'Pengelola Situs' } } }]);
    expect(refusalCodes(await resolveThread(story.as('kasubag'), request))).toEqual(['threadSettled']);
    expectOk(await reopenThread(story.as('kasubag'), request));
    expect(await noted.threadsOf(story)).toMatchObject([{ resolved: null }]);
    expect((await noted.logOf(story)).slice(-2)).toEqual(['threadResolved', 'threadReopened']);
  });

  it('is not reached through another story', async () => {
    const { request } = await opened();
    const other = await evaluated();
    const crossed = { ...request, storyId: other.story.id };
    expect(refusalCodes(await resolveThread(other.as('kasubag'), crossed))).toEqual(['notFound']);
  });
});
