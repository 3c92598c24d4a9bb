import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoCast, type DemoPost, makePeople } from '@/db/factories/people';
import { countUnread, listNotices, noticeChoicesOf } from '@/db/queries/notices';
import { noticeChoices, notices } from '@/db/schema/teamwork';
import { DrivenStory, expectOk } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { commentOn, takeBackComment } from './comment';
import { chooseNotice, readAllNotices, readNotice } from './notices';
import { undoMove } from './undo-move';
import { watchStory } from './watch';

let test: TestDatabase;
let cast: DemoCast;
const START = new Date('2026-03-02T01:00:00Z');

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.db.delete(notices);
  await test.db.delete(noticeChoices);
});

const handIn = () => DrivenStory.handIn(test.db, cast, START);

/** What a person has not read, as 'kind count'. */
async function unread(post: DemoPost): Promise<string[]> {
  const { items } = await listNotices(test.db, cast[post].id);
  const open = items.filter(({ read }) => !read);
  expect(await countUnread(test.db, cast[post].id)).toBe(open.length);
  return open.map(({ kind, count }) => `${kind} ${count}`).toSorted();
}

describe('a move tells in its own transaction', () => {
  it('the Sekretaris’ no reaches the Kasubag with its reason', async () => {
    const story = await handIn();
    await story.bringTo('evaluation-sekretaris');
    await story.takeUp('secretary');
    await story.at('2026-03-02 10:00').move('secretary', 'sendBack', 'Angkanya keliru.');
    expect(await unread('kasubag')).toEqual(['sentBack 1']);
    const { items } = await listNotices(test.db, cast.kasubag.id);
    expect(items[0]).toMatchObject({
      actor: 'Sekretaris Dinas',
      story: { id: story.story.id },
      details: { action: 'sendBack', to: 'evaluation-kasubag', reason: 'Angkanya keliru.' },
    });
    expect(await unread('webManager')).toEqual([]);
  });

  it('the Kasubag’s no reaches the writer', async () => {
    const story = await handIn();
    await story.bringTo('evaluation-kasubag');
    await story.takeUp('kasubag');
    await story.move('kasubag', 'sendBack', 'Judulnya kaku.');
    expect(await unread('webManager')).toEqual(['sentBack 1']);
  });

  it('what was taken up calls nobody any more, and a stage that was left asks nothing', async () => {
    const story = await handIn();
    expect(await unread('secretary')).toEqual(['yourTurn 1']);
    await story.move('secretary', 'approve');
    expect(await unread('secretary')).toEqual([]);
    expect(await unread('webManager')).toEqual(['yourTurn 1']);
    await story.takeUp('webManager');
    expect(await unread('webManager')).toEqual([]);
  });

  it('a refused move tells nobody', async () => {
    const story = await handIn();
    await test.db.delete(notices);
    await expect(story.move('webManager', 'approve')).rejects.toThrow('Refused');
    expect(await test.db.select().from(notices)).toEqual([]);
  });

  it('a move taken back takes back what it told', async () => {
    const story = await handIn();
    await story.bringTo('evaluation-kasubag');
    await story.takeUp('kasubag');
    await story.move('kasubag', 'approve');
    expect(await unread('secretary')).toEqual(['yourTurn 1']);
    story.story = expectOk(await undoMove(story.as('kasubag'), story.request())).story;
    expect(await unread('secretary')).toEqual([]);
  });

  it('a folded notice goes back to what it said before', async () => {
    const story = await handIn();
    expectOk(await watchStory(story.as('head'), { storyId: story.story.id, watching: true }));
    await story.move('secretary', 'approve');
    await story.takeUp('webManager');
    await story.at('2026-03-02 09:00').move('webManager', 'advance');
    expect(await unread('head')).toEqual(['progress 2']);
    story.story = expectOk(await undoMove(story.as('webManager'), story.request())).story;
    expect(await unread('head')).toEqual(['progress 1']);
    const [item] = (await listNotices(test.db, cast.head.id)).items;
    expect(item).toMatchObject({ actor: 'Sekretaris Dinas', details: { to: 'received' } });
    expect(item?.at).toBe(START.toISOString());
  });
});

describe('comments', () => {
  it('name one, reach the others, and fold until they are read', async () => {
    const story = await handIn();
    const say = (text: string, mentions: string[] = []) =>
      commentOn(story.as('kasubag'), { storyId: story.story.id, text, mentions });
    await say('Satu', [cast.webManager.id]);
    await say('Dua');
    expect(await unread('webManager')).toEqual(['commented 1', 'mentioned 1']);
    expect(await unread('contributor')).toEqual(['commented 2']);
    const [item] = (await listNotices(test.db, cast.contributor.id)).items;
    expect(item?.comment).toBe('Dua');
    expectOk(await readNotice(story.as('contributor'), { noticeId: item?.id ?? '' }));
    await say('Tiga');
    expect(await unread('contributor')).toEqual(['commented 1']);
  });

  it('taken back are told to nobody any more', async () => {
    const story = await handIn();
    const request = { storyId: story.story.id, text: 'Salah', mentions: [cast.head.id] };
    const { comment } = expectOk(await commentOn(story.as('kasubag'), request));
    expect(await unread('head')).toEqual(['mentioned 1']);
    expectOk(await takeBackComment(story.as('kasubag'), { commentId: comment.id }));
    expect(await unread('head')).toEqual([]);
  });

  it('do not reach who chose not to watch', async () => {
    const story = await handIn();
    expectOk(await watchStory(story.as('contributor'), { storyId: story.story.id, watching: false }));
    await commentOn(story.as('kasubag'), { storyId: story.story.id, text: 'Halo', mentions: [] });
    expect(await unread('contributor')).toEqual([]);
  });
});

describe('each person’s choice', () => {
  const rowsOf = (post: DemoPost) => test.db.select().from(notices).where(eq(notices.userId, cast[post].id));

  it('goes by the defaults until he chooses', async () => {
    expect((await noticeChoicesOf(test.db, cast.head.id)).yourTurn).toEqual({ inApp: true, mail: 'soon' });
    const story = await handIn();
    const [row] = await rowsOf('secretary');
    expect(row?.mailDueAt).toEqual(new Date(story.now.getTime() + 60_000));
  });

  it('neither in the app nor by mail: nothing is written', async () => {
    const context = { db: test.db, now: START, actor: cast.secretary };
    expectOk(await chooseNotice(context, { kind: 'yourTurn', inApp: false, mail: 'never' }));
    await handIn();
    expect(await rowsOf('secretary')).toEqual([]);
  });

  it('by mail alone: it is mailed and does not ring', async () => {
    const context = { db: test.db, now: START, actor: cast.secretary };
    expectOk(await chooseNotice(context, { kind: 'yourTurn', inApp: false, mail: 'soon' }));
    await handIn();
    expect(await unread('secretary')).toEqual([]);
    expect((await listNotices(test.db, cast.secretary.id)).items).toEqual([]);
    expect((await rowsOf('secretary')).map((row) => row.mailDueAt !== null)).toEqual([true]);
  });
});

describe('reading', () => {
  it('is of one’s own notices, and keeps the mail away', async () => {
    const story = await handIn();
    const [row] = await test.db.select().from(notices).where(eq(notices.userId, cast.secretary.id));
    const request = { noticeId: row?.id ?? '' };
    expectOk(await readNotice(story.as('kasubag'), request));
    expect(await unread('secretary')).toEqual(['yourTurn 1']);
    expectOk(await readNotice(story.as('secretary'), request));
    const after = await test.db.select().from(notices).where(eq(notices.id, request.noticeId));
    expect(after[0]).toMatchObject({ readAt: START, mailDueAt: null });
  });

  it('all at once leaves nobody else’s read', async () => {
    const story = await handIn();
    await handIn();
    await commentOn(story.as('secretary'), { storyId: story.story.id, text: 'Halo', mentions: [] });
    expectOk(await readAllNotices(story.as('secretary')));
    expect(await unread('secretary')).toEqual([]);
    const open = await test.db
      .select()
      .from(notices)
      .where(and(isNull(notices.readAt), eq(notices.userId, cast.contributor.id)));
    expect(open).toHaveLength(1);
  });

  it('goes on after the last one shown', async () => {
    for (let day = 2; day < 7; day++) {
      await DrivenStory.handIn(test.db, cast, new Date(`2026-03-0${day}T01:00:00Z`));
    }
    const first = await listNotices(test.db, cast.secretary.id, { limit: 3 });
    const last = first.items.at(-1);
    const before = { at: new Date(last?.at ?? ''), id: last?.id ?? '' };
    const rest = await listNotices(test.db, cast.secretary.id, { before, limit: 3 });
    expect([first.items.length, first.more, rest.items.length, rest.more]).toEqual([3, true, 2, false]);
  });
});
