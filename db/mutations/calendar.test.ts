import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DemoCast, makePeople } from '@/db/factories/people';
import { loadCalendar, readCalendarDefinition } from '@/db/queries/calendar';
import { previewCalendarChange } from '@/db/queries/calendar-preview';
import { listOfficeEvents } from '@/db/queries/office-events';
import { calendarSchedules, holidays } from '@/db/schema/calendar';
import { officeEvents } from '@/db/schema/office';
import { stageVisits } from '@/db/schema/visits';
import { DrivenStory } from '@/db/testing/drive-story';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { CalendarChange } from '@/lib/calendar/calendar-change';
import { calendarVersion } from '@/lib/calendar/calendar-version';
import { calendarEventSummary } from '@/lib/calendar/change-event';
import { OFFICE_CHAIN } from '@/lib/office/office-event';
import { findChainFaults } from '@/lib/sop/event-chain';
import type { Holiday } from '@/lib/worktime/calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { changeCalendar } from './calendar';

const NOW = new Date('2026-11-24T03:00:00Z');
let database: TestDatabase;
let people: DemoCast;

beforeAll(async () => {
  database = await testDatabase();
  people = await makePeople(database.db);
});
afterAll(() => database?.close());
beforeEach(async () => {
  await database.db.delete(holidays);
  await database.db.delete(calendarSchedules);
  await database.db.insert(holidays).values(DEFAULT_CALENDAR.holidays);
  await database.db.insert(calendarSchedules).values(DEFAULT_CALENDAR.schedules);
});

const as = (post: keyof DemoCast, now = NOW) => ({ db: database.db, now, actor: people[post] });
const definition = () => readCalendarDefinition(database.db);
const version = async () => calendarVersion(await definition());
const change = async (asked: CalendarChange, post: keyof DemoCast = 'kasubag') =>
  changeCalendar(as(post), { version: await version(), change: asked });
const lastEvent = async () => (await listOfficeEvents(database.db, ['calendarChanged'], 1))[0];
const haul: Holiday = {
  date: '2026-11-25',
  name: 'Hari jadi kota',
  kind: 'libur_daerah',
  status: 'final',
  source: 'SE Wali Kota',
};
const added: CalendarChange = { kind: 'holidaySaved', was: null, holiday: haul };

describe('changing the calendar', () => {
  test('what a new office is given reads back as it was written, with the undated schedule first', async () => {
    const read = await definition();
    expect(calendarVersion(read)).toBe(calendarVersion(DEFAULT_CALENDAR));
    expect(read.schedules[0]?.validFrom).toBeNull();
  });

  test('a holiday is added, changed and removed, each with one event of what was and what is', async () => {
    const first = await change(added);
    expect(first).toEqual({ ok: true, version: await version() });
    expect((await definition()).holidays).toContainEqual(haul);
    expect(await lastEvent()).toMatchObject({
      at: NOW,
      actor: people.kasubag.user.name,
      details: {
        what: 'holidaySaved',
        before: { holidays: [], schedules: [] },
        after: { holidays: [haul], schedules: [] },
      },
    });

    const moved = { ...haul, date: '2026-11-26' };
    await change({ kind: 'holidaySaved', was: haul.date, holiday: moved }, 'admin');
    expect(calendarEventSummary((await lastEvent())?.details)).toEqual({
      what: 'holidaySaved',
      way: 'changed',
      name: haul.name,
      date: moved.date,
      count: 1,
    });

    await change({ kind: 'holidayRemoved', date: moved.date });
    expect(calendarEventSummary((await lastEvent())?.details)).toMatchObject({ way: 'removed' });
    expect(await version()).toBe(calendarVersion(DEFAULT_CALENDAR));
  });

  test('a schedule is added, ended and removed', async () => {
    const week = DEFAULT_CALENDAR.schedules[1]!.week;
    const piket = { name: 'Piket', validFrom: '2026-12-01', validTo: null, week };
    expect(await change({ kind: 'scheduleSaved', was: null, schedule: piket })).toMatchObject({ ok: true });
    expect((await definition()).schedules).toContainEqual({ ...piket, key: 'piket' });
    const ended = { ...piket, validTo: '2026-12-31' };
    await change({ kind: 'scheduleSaved', was: 'piket', schedule: ended });
    expect((await definition()).schedules).toContainEqual({ ...ended, key: 'piket' });
    await change({ kind: 'scheduleRemoved', key: 'piket' });
    expect(await version()).toBe(calendarVersion(DEFAULT_CALENDAR));
  });

  test('an import is one change with one event', async () => {
    const before = await database.db.$count(officeEvents);
    const corrected = { ...DEFAULT_CALENDAR.holidays[0]!, name: 'Tahun Baru' };
    const outcome = await change({ kind: 'holidaysImported', holidays: [haul, corrected] });
    expect(outcome).toMatchObject({ ok: true });
    expect(await database.db.$count(officeEvents)).toBe(before + 1);
    expect(calendarEventSummary((await lastEvent())?.details)).toMatchObject({ count: 2 });
  });

  test('a change that changes nothing leaves no event', async () => {
    const before = await database.db.$count(officeEvents);
    const same = DEFAULT_CALENDAR.holidays[3]!;
    expect(await change({ kind: 'holidaySaved', was: same.date, holiday: same })).toMatchObject({ ok: true });
    expect(await database.db.$count(officeEvents)).toBe(before);
  });

  test('the clocks of the next reading follow the new calendar', async () => {
    await loadCalendar(database.db);
    await change(added);
    const calendar = await loadCalendar(database.db);
    expect(calendar.definition.holidays).toContainEqual(haul);
  });

  test('the log of the office stays whole', async () => {
    const rows = await database.db.select().from(officeEvents).orderBy(asc(officeEvents.number));
    const last = rows.at(-1)!;
    const events = rows.map((row) => ({ ...row, storyId: OFFICE_CHAIN }));
    expect(findChainFaults(events, last)).toEqual([]);
  });
});

describe('refusing', () => {
  test.each(['contributor', 'webManager', 'secretary', 'head'] as const)(
    'a %s changes no calendar',
    async (post) => {
      expect(await change(added, post)).toEqual({ ok: false, reasons: [{ code: 'noPermission' }] });
      expect((await definition()).holidays).not.toContainEqual(haul);
    },
  );

  test('a refused change writes nothing and no event', async () => {
    const before = await database.db.$count(officeEvents);
    const outcome = await change({ kind: 'scheduleRemoved', key: 'normal' });
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'calendarFault' }] });
    expect(await database.db.$count(officeEvents)).toBe(before);
  });

  test('of two who change the calendar they both saw, one is told that it is stale', async () => {
    const seen = await version();
    const other: CalendarChange = { ...added, holiday: { ...haul, date: '2026-11-27' } };
    const outcomes = await Promise.all([
      changeCalendar(as('kasubag'), { version: seen, change: added }),
      changeCalendar(as('admin'), { version: seen, change: other }),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes).toContainEqual({ ok: false, reasons: [{ code: 'calendarStale' }] });
    const preview = await previewCalendarChange(
      database.db,
      people.kasubag,
      { version: seen, change: added },
      NOW,
    );
    expect(preview).toEqual({ ok: false, reasons: [{ code: 'calendarStale' }] });
  });
});

describe('open deadlines', () => {
  test('a preview lists what moves and writes nothing; the change leaves ended visits as they are', async () => {
    const driven = await DrivenStory.handIn(database.db, people, new Date('2026-11-24T01:00:00Z'));
    await driven.at('2026-11-24 08:30').move('secretary', 'approve');
    await driven.at('2026-11-24 08:40').takeUp('webManager');
    await driven.at('2026-11-24 08:50').move('webManager', 'advance');
    await driven.at('2026-11-24 15:50').takeUp('webManager');
    const now = new Date('2026-11-24T08:55:00Z');
    const ended = () =>
      database.db.select().from(stageVisits).where(eq(stageVisits.storyId, driven.story.id));
    const visits = await ended();

    const asked = { version: await version(), change: added };
    const preview = await previewCalendarChange(database.db, people.kasubag, asked, now);
    expect(preview).toMatchObject({
      ok: true,
      running: 1,
      moved: [
        {
          number: driven.story.number,
          stageName: { id: 'Mengklasifikasikan' },
          before: new Date('2026-11-25T00:50:00Z'),
          after: new Date('2026-11-26T00:50:00Z'),
        },
      ],
    });
    expect((await definition()).holidays).not.toContainEqual(haul);
    expect(await changeCalendar(as('kasubag', now), asked)).toMatchObject({ ok: true });
    expect(await ended()).toEqual(visits);
  });
});
