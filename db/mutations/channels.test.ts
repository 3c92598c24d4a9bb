import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { listChannels } from '@/db/queries/channels';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { changeChannel } from './channels';

let database: TestDatabase;
let people: DemoCast;

beforeAll(async () => {
  database = await testDatabase();
  people = await makePeople(database.db);
});
afterAll(() => database?.close());

const as = (post: keyof DemoCast) => ({ db: database.db, now: new Date(), actor: people[post] });
const setting = async (key: string) =>
  (await listChannels(database.db)).find((channel) => channel.key === key);

test('the Kasubag takes a channel out of use and asks for proof on another', async () => {
  expect(await changeChannel(as('kasubag'), { key: 'x', active: false, proofRequired: false })).toEqual({
    ok: true,
  });
  await changeChannel(as('kasubag'), { key: 'instagram', active: true, proofRequired: true });
  expect(await setting('x')).toMatchObject({ active: false });
  expect(await setting('instagram')).toMatchObject({ active: true, proofRequired: true });
});

test('the site stays in use whatever is asked', async () => {
  await changeChannel(as('admin'), { key: 'site', active: false, proofRequired: true });
  expect(await setting('site')).toMatchObject({ active: true });
});

test.each(['contributor', 'webManager', 'secretary', 'head'] as const)(
  'a %s changes no channel',
  async (post) => {
    const outcome = await changeChannel(as(post), { key: 'facebook', active: false, proofRequired: true });
    expect(outcome).toEqual({ ok: false, reasons: [{ code: 'noPermission' }] });
    expect(await setting('facebook')).toMatchObject({ active: true, proofRequired: false });
  },
);
