import { eq, isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { listMails } from '@/db/queries/mails';
import { mails, notices } from '@/db/schema/teamwork';
import { users } from '@/db/schema/users';
import { DrivenStory, expectOk, refusalCodes } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { commentOn } from './comment';
import { gatherMails } from './gather-mails';
import { recordMailFailure, recordSent, retryMail } from './mails';
import { readAllNotices } from './notices';

let test: TestDatabase;
let cast: DemoCast;
const START = new Date('2026-05-04T01:00:00Z');

beforeAll(async () => {
  test = await testDatabase();
  cast = await makePeople(test.db);
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.db.delete(notices);
  await test.db.delete(mails);
});

const compose = (name: string, items: unknown[]) => ({ subject: `${name} ${items.length}`, text: 'Isi' });
const gather = (now: Date, serverSet = false) => gatherMails({ db: test.db, now, compose, serverSet });
const later = (minutes: number) => new Date(START.getTime() + minutes * 60_000);
const subjects = async () =>
  (await test.db.select().from(mails)).map(({ subject, address }) => `${address} ${subject}`).sort();

it('one mail for all that is due to one person, after the moment’s grace, and never twice', async () => {
  for (let i = 0; i < 3; i++) await DrivenStory.handIn(test.db, cast, START);
  expect(await gather(later(0.5))).toBe(0);
  expect(await gather(later(1))).toBe(1);
  expect(await gather(later(2))).toBe(0);
  expect(await subjects()).toEqual(['sekretaris@redaksi.test Sekretaris Dinas 3']);
});

it('what was read in the app is not mailed', async () => {
  const story = await DrivenStory.handIn(test.db, cast, START);
  expectOk(await readAllNotices(story.as('secretary')));
  expect(await gather(later(5))).toBe(0);
});

it('daily ones wait for the next working day', async () => {
  const story = await DrivenStory.handIn(test.db, cast, START);
  await readAllNotices(story.as('secretary'));
  await commentOn(story.as('kasubag'), { storyId: story.story.id, text: 'Halo', mentions: [] });
  expect(await gather(new Date('2026-05-04T23:00:00+07:00'))).toBe(0);
  expect(await gather(new Date('2026-05-05T07:30:00+07:00'))).toBe(1);
  expect(await subjects()).toEqual(['kontributor@redaksi.test Kontributor Bidang 1']);
});

it('who was disabled meanwhile is mailed nothing', async () => {
  await DrivenStory.handIn(test.db, cast, START);
  await test.db.update(users).set({ disabledAt: START }).where(eq(users.id, cast.secretary.id));
  expect(await gather(later(5))).toBe(0);
  expect(await test.db.select().from(notices).where(isNotNull(notices.mailDueAt))).toEqual([]);
  await test.db.update(users).set({ disabledAt: null }).where(eq(users.id, cast.secretary.id));
});

it('the outbox says where each mail stands, and an administrator can try one again', async () => {
  const story = await DrivenStory.handIn(test.db, cast, START);
  await gather(later(1), true);
  const outbox = async (serverSet = true) =>
    (await listMails(test.db, serverSet, { limit: 5, offset: 0 }))[0];
  expect(await outbox(false)).toMatchObject({ state: 'kept' });
  const mail = await outbox();
  expect(mail).toMatchObject({ state: 'waiting', error: '' });
  const mailId = mail?.id ?? '';
  await recordMailFailure(test.db, mailId, 'Connection timeout');
  expect(await outbox()).toMatchObject({ state: 'trying', error: 'Connection timeout' });
  for (let i = 0; i < 9; i++) await recordMailFailure(test.db, mailId, 'Connection timeout');
  expect(await outbox()).toMatchObject({ state: 'failed' });

  const retry = (post: 'admin' | 'kasubag', serverSet = true) =>
    retryMail(story.as(post), { mailId, serverSet });
  expect(refusalCodes(await retry('kasubag'))).toEqual(['noPermission']);
  expect(refusalCodes(await retry('admin', false))).toEqual(['noMailServer']);
  expectOk(await retry('admin'));
  expect(await outbox()).toMatchObject({ state: 'waiting', error: '' });
  await recordSent(test.db, mailId, START);
  expect(await outbox()).toMatchObject({ state: 'sent' });
  expect(refusalCodes(await retry('admin'))).toEqual(['mailSent']);
});
