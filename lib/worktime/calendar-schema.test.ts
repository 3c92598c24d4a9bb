import { describe, expect, test } from 'vitest';
import type { OfficeCalendarDefinition, Slot, WeekSlots } from './calendar';
import { officeCalendarSchema } from './calendar-schema';
import { DEFAULT_CALENDAR } from './default-calendar';
import { scheduleInForce } from './schedule-in-force';

const week = (monday: Slot[]): WeekSlots => ({ 1: monday, 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] });
const morning = [{ from: '08:00', to: '12:00' }];
const base = { key: 'normal', name: 'Normal', validFrom: null, validTo: null, week: week(morning) };
const holiday = {
  date: '2026-08-17',
  name: 'Hari Kemerdekaan',
  kind: 'libur_nasional',
  status: 'final',
} as const;

function faults(change: Partial<OfficeCalendarDefinition>): string[] {
  const parsed = officeCalendarSchema.safeParse({
    zone: 'Asia/Jakarta',
    schedules: [base],
    holidays: [],
    ...change,
  });
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

describe('a calendar is checked at the edge', () => {
  test('the default calendar passes and comes out unchanged', () => {
    expect(officeCalendarSchema.parse(DEFAULT_CALENDAR)).toEqual(DEFAULT_CALENDAR);
  });

  test('a slot may touch midnight on both sides, and two slots may touch', () => {
    const slots = [
      { from: '00:00', to: '12:00' },
      { from: '12:00', to: '24:00' },
    ];
    expect(faults({ schedules: [{ ...base, week: week(slots) }] })).toEqual([]);
  });

  test.each([
    [
      'slots overlap',
      [
        { from: '08:00', to: '12:00' },
        { from: '11:59', to: '15:00' },
      ],
      'slots-overlap-or-out-of-order',
    ],
    [
      'slots stand out of order',
      [
        { from: '13:00', to: '15:00' },
        { from: '08:00', to: '12:00' },
      ],
      'slots-overlap-or-out-of-order',
    ],
    ['a slot ends where it starts', [{ from: '08:00', to: '08:00' }], 'slot-ends-before-it-starts'],
    ['a slot starts at 24:00', [{ from: '24:00', to: '24:00' }], 'not-a-time'],
    [
      'a time is none',
      [
        { from: '08:00', to: '12:60' },
        { from: 'x', to: '14:00' },
      ],
      'not-a-time',
    ],
  ])('a week in which %s is refused', (_what, slots, fault) => {
    expect(faults({ schedules: [{ ...base, week: week(slots) }] })).toContain(fault);
  });

  test('a schedule that ends before it starts is refused', () => {
    const backwards = { ...base, key: 'b', validFrom: '2026-03-02', validTo: '2026-03-01' };
    expect(faults({ schedules: [base, backwards] })).toEqual(['schedule-ends-before-it-starts']);
  });

  test('two schedules with one key are refused', () => {
    expect(faults({ schedules: [base, base] })).toEqual(['schedule-key-twice']);
  });

  test('a calendar whose work ends for good is refused', () => {
    expect(faults({ schedules: [{ ...base, week: week([]) }] })).toEqual(['no-working-time-in-the-end']);
    expect(faults({ schedules: [{ ...base, validTo: '2030-12-31' }] })).toEqual([
      'no-working-time-in-the-end',
    ]);
  });

  test('dates that do not exist or lie far off are refused', () => {
    expect(faults({ holidays: [{ ...holiday, date: '2026-02-29' }] })).toHaveLength(1);
    expect(faults({ holidays: [{ ...holiday, date: '9999-01-01' }] })).toEqual(['date-out-of-range']);
  });
});

describe('schedules', () => {
  const ramadan = { ...base, key: 'ramadan', validFrom: '2026-02-19', validTo: '2026-03-20' };
  const lastDays = { ...base, key: 'last-days', validFrom: '2026-03-10', validTo: '2026-03-31' };

  test('the latest beginning wins where several cover a day, whatever their order', () => {
    for (const schedules of [
      [base, ramadan, lastDays],
      [lastDays, ramadan, base],
    ]) {
      const keyOn = (date: string) => scheduleInForce(schedules, date)?.key;
      expect(
        ['2026-02-18', '2026-02-19', '2026-03-09', '2026-03-10', '2026-03-31', '2026-04-01'].map(keyOn),
      ).toEqual(['normal', 'ramadan', 'ramadan', 'last-days', 'last-days', 'normal']);
    }
  });

  test('no schedule is in force where none covers the day', () => {
    expect(scheduleInForce([ramadan], '2026-04-01')).toBeUndefined();
  });
});

describe('the default calendar', () => {
  test('no date is a holiday twice', () => {
    const dates = DEFAULT_CALENDAR.holidays.map(({ date }) => date);
    expect(new Set(dates).size).toBe(dates.length);
  });

  test('every holiday of 2025 and 2026 is decreed and none of 2027 is', () => {
    for (const { date, status, source } of DEFAULT_CALENDAR.holidays) {
      expect(status === 'final').toBe(date < '2027');
      expect(source).toMatch(date < '2027' ? /^SKB/ : /^Belum ada SKB/);
    }
  });

  test('each Ramadan ends on the day before Idul Fitri', () => {
    const eves = DEFAULT_CALENDAR.holidays
      .filter(({ name }) => name === 'Hari Raya Idul Fitri')
      .map(({ date }) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10));
    expect(DEFAULT_CALENDAR.schedules.flatMap(({ validTo }) => validTo ?? [])).toEqual(eves);
  });
});
