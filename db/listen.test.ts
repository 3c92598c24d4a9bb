import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isDatabaseAway } from './connection-faults';
import { listenToOffice } from './listen';
import { takeAway } from './testing/take-away';
import { type TestDatabase, testDatabase } from './testing/test-database';

let test: TestDatabase;
let giveBack: (() => Promise<void>) | null = null;

beforeEach(async () => {
  test = await testDatabase();
});
afterEach(async () => {
  await giveBack?.();
  giveBack = null;
  await test.close();
});

const STORY = { kind: 'presence', storyId: 'a' };
const tell = () => test.db.execute(sql`select pg_notify('redaksi', ${JSON.stringify(STORY)})`);

it('who listens is told once that the database is lost, and hears again once it is back', async () => {
  const heard: unknown[] = [];
  const stop = listenToOffice(test.url, (signal) => heard.push(signal));
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'connected' }]), 5_000);
  giveBack = await takeAway(test.url);
  await vi.waitFor(() => expect(heard).toHaveLength(2), 5_000);
  const refused = await tell().catch((error: unknown) => error);
  expect(isDatabaseAway(refused)).toBe(true);
  // Long enough for a second try that fails, which is no news.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await giveBack();
  await vi.waitFor(() => expect(heard).toHaveLength(3), 5_000);
  await tell();
  await vi.waitFor(() => expect(heard).toHaveLength(4), 5_000);
  expect(heard).toEqual([{ kind: 'connected' }, { kind: 'lost' }, { kind: 'connected' }, STORY]);
  await stop();
});

it('a database that is away from the beginning is lost at once', async () => {
  giveBack = await takeAway(test.url);
  const heard: unknown[] = [];
  const stop = listenToOffice(test.url, (signal) => heard.push(signal));
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'lost' }]), 5_000);
  await stop();
});

it('a statement that is wrong is not taken for a database that is away', async () => {
  const wrong = await test.db.execute(sql`select nothing from nowhere`).catch((error: unknown) => error);
  expect(wrong).toBeInstanceOf(Error);
  expect(isDatabaseAway(wrong)).toBe(false);
});
