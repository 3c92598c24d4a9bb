import { describe, expect, test } from 'vitest';
import type { Holiday, OfficeCalendarDefinition, Slot, WeekSlots } from '@/lib/worktime/calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { applyCalendarChange } from './apply-calendar-change';
import type { CalendarChange, ScheduleDraft } from './calendar-change';
import { calendarVersion } from './calendar-version';

const week = (monday: Slot[]): WeekSlots => ({ 1: monday, 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] });
const morning = [{ from: '08:00', to: '12:00' }];
const nyepi: Holiday = { date: '2026-03-19', name: 'Nyepi', kind: 'libur_nasional', status: 'final' };
const office: OfficeCalendarDefinition = {
  zone: 'Asia/Jakarta',
  schedules: [
    { key: 'normal', name: 'Normal', validFrom: null, validTo: null, week: week(morning) },
    {
      key: 'ramadan',
      name: 'Ramadan',
      validFrom: '2026-02-19',
      validTo: '2026-03-20',
      week: week(morning),
    },
  ],
  holidays: [nyepi],
};

const changed = (change: CalendarChange) => {
  const applied = applyCalendarChange(office, change);
  if (!applied.ok) throw new Error(JSON.stringify(applied.reasons));
  return applied.definition;
};
const faults = (change: CalendarChange) => {
  const applied = applyCalendarChange(office, change);
  return applied.ok ? [] : applied.reasons.map(({ code, params, field }) => [field, params?.fault ?? code]);
};
const haul: Holiday = { date: '2026-04-01', name: 'HUT Kota', kind: 'libur_daerah', status: 'final' };
const draft: ScheduleDraft = {
  name: 'Piket',
  validFrom: '2026-05-01',
  validTo: null,
  week: week(morning),
};

describe('holidays', () => {
  test('an added holiday stands in its place by date, trimmed and without an empty source', () => {
    const early = { ...haul, date: '2026-01-02', name: ' HUT Kota ', source: ' ' };
    expect(changed({ kind: 'holidaySaved', was: null, holiday: early }).holidays).toEqual([
      { ...haul, date: '2026-01-02' },
      nyepi,
    ]);
  });

  test('a holiday may move to another date, but not onto a taken one', () => {
    const moved = { ...nyepi, date: '2026-03-18' };
    expect(changed({ kind: 'holidaySaved', was: nyepi.date, holiday: moved }).holidays).toEqual([moved]);
    const taken = { ...haul, date: nyepi.date };
    expect(faults({ kind: 'holidaySaved', was: null, holiday: taken })).toEqual([['date', 'date-taken']]);
  });

  test('every fault of a holiday is named with its field', () => {
    const wrong = { ...haul, date: '2026-02-30', name: ' ', source: '=HYPERLINK("x")' };
    expect(faults({ kind: 'holidaySaved', was: null, holiday: wrong })).toEqual([
      ['date', 'date-invalid'],
      ['name', 'name-missing'],
      ['source', 'looks-like-formula'],
    ]);
  });

  test.each(['=1+1', '+62', '@SUM(A1)', '-2+3', '\u0007bel', 'dua\nbaris'])(
    'a name like %j is refused',
    (name) => {
      expect(faults({ kind: 'holidaySaved', was: null, holiday: { ...haul, name } })).toHaveLength(1);
    },
  );

  test('what is not there cannot be changed or removed', () => {
    expect(faults({ kind: 'holidaySaved', was: '2026-07-07', holiday: haul })).toEqual([
      [undefined, 'notFound'],
    ]);
    expect(faults({ kind: 'holidayRemoved', date: '2026-07-07' })).toEqual([[undefined, 'notFound']]);
    expect(changed({ kind: 'holidayRemoved', date: nyepi.date }).holidays).toEqual([]);
  });

  test('an import adds what is new and overwrites its own dates only', () => {
    const corrected = { ...nyepi, name: 'Hari Suci Nyepi' };
    expect(changed({ kind: 'holidaysImported', holidays: [haul, corrected] }).holidays).toEqual([
      corrected,
      haul,
    ]);
  });
});

describe('schedules', () => {
  test('a new schedule gets a key of its own from its name', () => {
    const { schedules } = changed({
      kind: 'scheduleSaved',
      was: null,
      schedule: { ...draft, name: 'Ramadan' },
    });
    expect(schedules.map(({ key }) => key)).toEqual(['normal', 'ramadan', 'ramadan-2']);
  });

  test('a schedule can be ended', () => {
    const ended = { ...draft, validFrom: '2026-02-19', validTo: '2026-03-01' };
    const { schedules } = changed({ kind: 'scheduleSaved', was: 'ramadan', schedule: ended });
    expect(schedules[1]).toMatchObject({ key: 'ramadan', validTo: '2026-03-01' });
  });

  test('the undated schedule cannot be removed or given dates, but its hours can change', () => {
    expect(faults({ kind: 'scheduleRemoved', key: 'normal' })).toEqual([['', 'base-schedule-stays']]);
    expect(faults({ kind: 'scheduleSaved', was: 'normal', schedule: draft })).toEqual([
      ['validFrom', 'base-schedule-stays'],
    ]);
    const hours = { ...draft, validFrom: null, week: week([{ from: '09:00', to: '15:00' }]) };
    expect(changed({ kind: 'scheduleSaved', was: 'normal', schedule: hours }).schedules[0]).toMatchObject({
      key: 'normal',
      week: hours.week,
    });
    expect(changed({ kind: 'scheduleRemoved', key: 'ramadan' }).schedules).toHaveLength(1);
  });

  test('every fault of a schedule is named with its field, at once', () => {
    const wrong: ScheduleDraft = {
      name: '',
      validFrom: '2026-05-02',
      validTo: '2026-05-01',
      week: {
        ...week([
          { from: '08:00', to: '12:00' },
          { from: '11:00', to: '14:00' },
        ]),
        2: [{ from: '15:00', to: '09:00' }],
        3: [{ from: '', to: '16:00' }],
      },
    };
    expect(faults({ kind: 'scheduleSaved', was: null, schedule: wrong }).sort()).toEqual([
      ['name', 'name-missing'],
      ['validTo', 'schedule-ends-before-it-starts'],
      ['week.1', 'slots-overlap-or-out-of-order'],
      ['week.2.0', 'slot-ends-before-it-starts'],
      ['week.3.0.from', 'not-a-time'],
    ]);
  });

  test('a schedule needs working time, and a second undated one is refused', () => {
    expect(faults({ kind: 'scheduleSaved', was: null, schedule: { ...draft, week: week([]) } })).toEqual([
      ['week', 'no-working-time'],
    ]);
    expect(faults({ kind: 'scheduleSaved', was: null, schedule: { ...draft, validFrom: null } })).toEqual([
      ['validFrom', 'schedule-needs-a-start'],
    ]);
  });
});

describe('the version of a calendar', () => {
  test('follows its content and not the order of its rows', () => {
    const { schedules, holidays } = DEFAULT_CALENDAR;
    const shuffled = {
      ...DEFAULT_CALENDAR,
      schedules: schedules.toReversed(),
      holidays: holidays.toReversed(),
    };
    expect(calendarVersion(shuffled)).toBe(calendarVersion(DEFAULT_CALENDAR));
    expect(calendarVersion({ ...DEFAULT_CALENDAR, holidays: holidays.slice(1) })).not.toBe(
      calendarVersion(DEFAULT_CALENDAR),
    );
  });

  test('the calendar given is left as it is', () => {
    const before = structuredClone(office);
    changed({ kind: 'holidaySaved', was: nyepi.date, holiday: haul });
    expect(office).toEqual(before);
  });
});
