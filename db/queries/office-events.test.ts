import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { recordOfficeEvent } from '@/db/mutations/record-office-event';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { listOfficeEvents } from './office-events';

let database: TestDatabase;
let people: DemoCast;

beforeAll(async () => {
  database = await testDatabase();
  people = await makePeople(database.db);
});
afterAll(() => database?.close());

test('the last events of a type are read newest first, with the name of who did them', async () => {
  const now = new Date('2026-03-02T02:00:00Z');
  for (const [type, what] of [
    ['calendarChanged', 'first'],
    ['officeChanged', 'other'],
    ['calendarChanged', 'second'],
    ['calendarChanged', 'third'],
  ] as const) {
    await database.db.transaction((tx) =>
      recordOfficeEvent(tx, { now, actor: people.kasubag }, type, { what }),
    );
  }
  const events = await listOfficeEvents(database.db, ['calendarChanged'], 2);
  expect(events.map(({ details }) => details.what)).toEqual(['third', 'second']);
  expect(events[0]).toMatchObject({ at: now, type: 'calendarChanged', actor: people.kasubag.user.name });
  expect(await listOfficeEvents(database.db, ['sopDrafted'], 5)).toEqual([]);
});
