import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePeople } from '@/db/factories/people';
import { type DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { NOTED, NOTED_AT, NotedStories, noteOn, suggestionFor } from '@/db/testing/noted-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { acceptSuggestions, rejectSuggestions } from './settle-suggestions';
import { openThread, reopenThread } from './text-threads';

let test: TestDatabase;
let noted: NotedStories;

beforeAll(async () => {
  test = await testDatabase();
  noted = new NotedStories(test, await makePeople(test.db));
});
afterAll(() => test.close());

describe('a suggestion', () => {
  async function suggested() {
    const story = await noted.written();
    const one = expectOk(await openThread(story.as('kasubag'), suggestionFor(story, 'naik', 'turun')));
    const two = expectOk(await openThread(story.as('kasubag'), suggestionFor(story, 'gula', 'garam', 1)));
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
    expect(await noted.threadsOf(story)).toMatchObject([
      { accepted: { by: { name: 'Pengelola Situs' } } },
      { accepted: { at: NOTED_AT } },
    ]);
    expect((await noted.logOf(story)).slice(-2)).toEqual(['suggestionAccepted', 'suggestionAccepted']);
    const again = await acceptSuggestions(story.as('webManager'), accept(story, ids));
    expect(refusalCodes(again)).toEqual(['threadSettled']);
    const [threadId = ''] = ids;
    const back = await reopenThread(story.as('kasubag'), { storyId: story.story.id, threadId });
    expect(refusalCodes(back)).toEqual(['suggestionAccepted']);
  });

  it('is accepted only over the text that was saved, by who may write it, and all or none', async () => {
    const { story, ids } = await suggested();
    const { thread } = expectOk(await openThread(story.as('kasubag'), noteOn(story, 'beras')));
    await story.write('Harga beras turun tajam.\n\nPedagang mengeluh, harga garam juga naik.');
    const stale = { ...accept(story, ids), contentVersion: 2 };
    expect(refusalCodes(await acceptSuggestions(story.as('webManager'), stale))).toEqual(['stale']);
    const byKasubag = await acceptSuggestions(story.as('kasubag'), accept(story, ids));
    expect(refusalCodes(byKasubag)).toEqual(['heldByAnother', 'notYourRole']);
    const mixed = await acceptSuggestions(story.as('webManager'), accept(story, [...ids, thread.id]));
    expect(refusalCodes(mixed)).toEqual(['noSuggestion']);
    expect((await noted.threadsOf(story)).every(({ accepted }) => accepted === null)).toBe(true);
  });

  it('is accepted in the move that saves its words, and only where the text has them', async () => {
    const { story, ids } = await suggested();
    const [first = '', second = ''] = ids;
    await story.write('Harga beras turun tajam.\n\nPedagang mengeluh, harga gula juga naik.', undefined, ids);
    expect(await noted.threadsOf(story)).toMatchObject([
      { id: first, accepted: { at: NOTED_AT } },
      { accepted: null },
    ]);
    expect((await noted.logOf(story)).slice(-1)).toEqual(['suggestionAccepted']);
    await story.write('Harga beras turun tajam.\n\nPedagang mengeluh, harga garam juga naik.', undefined, [
      second,
    ]);
    expect(await noted.threadsOf(story)).toMatchObject([
      { accepted: { at: NOTED_AT } },
      { accepted: { at: NOTED_AT } },
    ]);
  });

  it('is no more accepted once the text says again what it said before', async () => {
    const { story, ids } = await suggested();
    const suggestedText = 'Harga beras turun tajam.\n\nPedagang mengeluh, harga garam juga naik.';
    await story.write(suggestedText, undefined, ids);
    await story.write('Harga beras turun tajam.\n\nPedagang mengeluh, harga gula juga naik.');
    expect(await noted.threadsOf(story)).toMatchObject([{ accepted: { at: NOTED_AT } }, { accepted: null }]);
    expect((await noted.logOf(story)).slice(-1)).toEqual(['threadReopened']);

    await story.move('webManager', 'advance');
    await story.takeUp('webManager');
    await story.write('Harga beras turun, kata Dinas.\n\nSemua lain.');
    expect(await noted.threadsOf(story)).toMatchObject([{ accepted: { at: NOTED_AT } }, { accepted: null }]);
    await story.write(NOTED.join('\n\n'));
    expect(await noted.threadsOf(story)).toMatchObject([{ accepted: null }, { accepted: null }]);
  });

  it('that stands in the text already is marked once, and one of another story is not touched', async () => {
    const { story, ids } = await suggested();
    const other = await suggested();
    await story.write('Harga beras turun tajam.\n\nSemua lain.', undefined, other.ids);
    expect((await noted.threadsOf(other.story)).every(({ accepted }) => accepted === null)).toBe(true);
    expectOk(await acceptSuggestions(story.as('webManager'), accept(story, ids.slice(0, 1))));
    expect(await noted.threadsOf(story)).toMatchObject([{ accepted: { at: NOTED_AT } }, { accepted: null }]);
  });

  it('is rejected with an answer, which its opener hears of, and can be opened again', async () => {
    const { story, ids } = await suggested();
    const { id: storyId } = story.story;
    const no = { storyId, threadIds: ids, text: 'Sesuai data pasar.' };
    expect(refusalCodes(await rejectSuggestions(story.as('secretary'), no))).toEqual([
      ...['heldByAnother', 'notYourRole'],
    ]);
    expectOk(await rejectSuggestions(story.as('webManager'), no));
    expect(await noted.threadsOf(story)).toMatchObject([
      { rejected: { by: { name: 'Pengelola Situs' } }, entries: [{ text: 'Sesuai data pasar.' }] },
      { rejected: { at: NOTED_AT } },
    ]);
    expect(await noted.noticesOf('kasubag', story)).toEqual([
      ['suggestionRejected', 'Sesuai data pasar.', 2],
    ]);
    expect(refusalCodes(await rejectSuggestions(story.as('webManager'), no))).toEqual(['threadSettled']);
    expectOk(await reopenThread(story.as('kasubag'), { storyId, threadId: ids[0] ?? '' }));
    expect(await noted.threadsOf(story)).toMatchObject([{ rejected: null }, { rejected: { at: NOTED_AT } }]);
  });
});
