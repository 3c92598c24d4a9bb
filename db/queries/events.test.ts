import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { DrivenStory } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { checkChains, countEvents, listEvents } from './events';

let database: TestDatabase;
let people: DemoCast;
let first: DrivenStory;
let second: DrivenStory;

const ALL = { limit: 100, offset: 0 };

beforeAll(async () => {
  database = await testDatabase();
  people = await makePeople(database.db);
  first = await DrivenStory.handIn(database.db, people, new Date('2026-03-02T01:00:00Z'), 'Pasar murah');
  await first.at('2026-03-03 09:00').bringTo('composing');
  second = await DrivenStory.handIn(database.db, people, new Date('2026-03-04T01:00:00Z'), 'Pelatihan batik');
});
afterAll(() => database?.close());

/** Changes the log behind the rules' back, as somebody with the server's own rights could. */
async function tamper(statement: ReturnType<typeof sql>) {
  await database.db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(statement);
  });
}

test('the log is listed newest first, with its people and stories', async () => {
  const entries = await listEvents(database.db, people.kasubag, {}, ALL);
  expect(entries[0]).toMatchObject({
    type: 'handedIn',
    actor: people.contributor.user.name,
    story: { id: second.story.id, title: 'Pelatihan batik' },
  });
  expect(entries.map((entry) => entry.at.getTime())).toEqual(
    entries.map((entry) => entry.at.getTime()).sort((a, b) => b - a),
  );
  expect(await countEvents(database.db, people.kasubag, {})).toBe(entries.length);
});

test('the log is filtered by person, kind and time', async () => {
  const moves = await listEvents(
    database.db,
    people.head,
    { actorId: people.webManager.id, type: 'moved' },
    ALL,
  );
  expect(moves.map((entry) => entry.details.to)).toEqual(['composing', 'classifying']);
  const early = { before: new Date('2026-03-03T00:00:00Z') };
  expect((await listEvents(database.db, people.head, early, ALL)).map((entry) => entry.type)).toEqual([
    'handedIn',
  ]);
  expect(await countEvents(database.db, people.head, { from: new Date('2026-03-04T01:00:00Z') })).toBe(1);
});

test('who may not see all stories gets the log of his own only', async () => {
  const other = { id: people.head.id, roles: ['contributor'] };
  expect(await countEvents(database.db, other, {})).toBe(0);
  const own = await countEvents(database.db, people.contributor, {});
  expect(own).toBe(await countEvents(database.db, people.kasubag, {}));
});

test('chains that nobody touched are whole', async () => {
  const now = new Date('2026-03-05T01:00:00Z');
  const events = await countEvents(database.db, people.kasubag, {});
  expect(await checkChains(database.db, now)).toEqual({ at: now, stories: 2, events, broken: [] });
});

test('a changed event shows, with its story, and the others stay whole', async () => {
  const { id, number } = first.story;
  await tamper(
    sql`update story_events set details = '{"entered":"x"}' where story_id = ${id} and number = 2`,
  );
  const { broken } = await checkChains(database.db, new Date());
  expect(broken).toHaveLength(1);
  expect(broken[0]).toMatchObject({ id, number, faults: [{ number: 2, kind: 'changed' }] });
});

test('a log cut off at its end shows', async () => {
  const { id } = second.story;
  await tamper(sql`delete from story_events where story_id = ${id}`);
  const { broken } = await checkChains(database.db, new Date());
  expect(broken.find((story) => story.id === id)?.faults).toEqual([{ number: 1, kind: 'cutOff' }]);
});
