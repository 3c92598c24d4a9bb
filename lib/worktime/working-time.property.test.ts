import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HolidayKind, OfficeCalendarDefinition, Schedule, Slot, WeekSlots } from './calendar';
import { compileCalendar } from './compile-calendar';
import { DEFAULT_CALENDAR } from './default-calendar';
import { explainSpan } from './explain-span';
import { addWorkingMs, isWorkingTime, nextWorkingInstant, workingMsBetween } from './working-time';

const MINUTE = 60_000;
const DAY = 86_400_000;

// The oracle: reads the definition anew for each minute, with text and Date only.
const OFFSETS = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };

function worksInMinute(definition: OfficeCalendarDefinition, minuteStart: number): boolean {
  const local = new Date(minuteStart + OFFSETS[definition.zone] * 3_600_000);
  const [date, clock] = local.toISOString().split('T') as [string, string];
  if (definition.holidays.some((holiday) => holiday.date === date)) return false;
  const covering = definition.schedules
    .filter(({ validFrom, validTo }) => (validFrom ?? '0000') <= date && date <= (validTo ?? '9999'))
    .sort((a, b) => (a.validFrom ?? '0000').localeCompare(b.validFrom ?? '0000'));
  const week = covering.at(-1)?.week;
  const weekday = (local.getUTCDay() || 7) as keyof WeekSlots;
  const time = clock.slice(0, 5);
  return week?.[weekday].some(({ from, to }) => from <= time && time < to) ?? false;
}

function slowWorkingMs(definition: OfficeCalendarDefinition, from: number, to: number): number {
  if (to <= from) return 0;
  let sum = 0;
  for (let minute = Math.floor(from / MINUTE) * MINUTE; minute < to; minute += MINUTE) {
    if (worksInMinute(definition, minute)) sum += Math.min(to, minute + MINUTE) - Math.max(from, minute);
  }
  return sum;
}

function slowDeadline(definition: OfficeCalendarDefinition, from: number, ms: number): number {
  let left = ms;
  let at = from;
  while (left > 0) {
    const minuteEnd = Math.floor(at / MINUTE) * MINUTE + MINUTE;
    if (worksInMinute(definition, at)) {
      if (at + left <= minuteEnd) return at + left;
      left -= minuteEnd - at;
    }
    at = minuteEnd;
  }
  return at;
}

// Random calendars, their dates and spans crowded into eight weeks so that they meet.
const FIRST_DAY = Date.parse('2026-02-02');
const dateKey = fc
  .integer({ min: 0, max: 55 })
  .map((i) => new Date(FIRST_DAY + i * DAY).toISOString().slice(0, 10));

const timeOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const minuteOfDay = fc.oneof(
  fc.constantFrom(0, 450, 480, 690, 720, 750, 780, 900, 960, 990, 1440),
  fc.integer({ min: 0, max: 1440 }),
);
/** Up to three slots; now and then they touch each other or midnight. */
const daySlots: fc.Arbitrary<Slot[]> = fc
  .tuple(fc.uniqueArray(minuteOfDay, { maxLength: 6 }), fc.boolean())
  .map(([minutes, touching]) => {
    const sorted = minutes.toSorted((a, b) => a - b);
    const slots: Slot[] = [];
    for (let i = 0; i + 1 < sorted.length; i += touching ? 1 : 2) {
      slots.push({ from: timeOf(sorted[i]!), to: timeOf(sorted[i + 1]!) });
    }
    return slots;
  });
const week = fc.record({
  1: daySlots,
  2: daySlots,
  3: daySlots,
  4: daySlots,
  5: daySlots,
  6: daySlots,
  7: daySlots,
});
const workingWeek = week.map((slots) => ({ ...slots, 3: [{ from: '07:30', to: '24:00' }] }));
const realWeek = fc.constantFrom(...DEFAULT_CALENDAR.schedules.map((schedule) => schedule.week));

const base: fc.Arbitrary<Schedule> = fc
  .oneof(workingWeek, realWeek)
  .map((slots) => ({ key: 'base', name: 'Normal', validFrom: null, validTo: null, week: slots }));
const dated: fc.Arbitrary<Schedule> = fc.record({
  key: fc.uuid(),
  name: fc.constant('Ramadan'),
  validFrom: fc.option(dateKey),
  // Always ended, so that the base week remains in the end.
  validTo: dateKey,
  week: fc.oneof(week, realWeek),
});
const definition: fc.Arbitrary<OfficeCalendarDefinition> = fc
  .record({
    zone: fc.constantFrom('Asia/Jakarta' as const, 'Asia/Makassar' as const, 'Asia/Jayapura' as const),
    schedules: fc.tuple(base, fc.array(dated, { maxLength: 3 })).map(([first, rest]) => [first, ...rest]),
    holidays: fc.array(
      fc.record({
        date: dateKey,
        name: fc.constantFrom('Hari Suci Nyepi', 'Idul Fitri'),
        kind: fc.constantFrom<HolidayKind>('libur_nasional', 'cuti_bersama', 'libur_daerah'),
        status: fc.constant('final' as const),
      }),
      { maxLength: 6 },
    ),
  })
  .map((drawn) => ({ ...drawn, schedules: drawn.schedules.toSorted((a, b) => a.key.localeCompare(b.key)) }));

/** Instants from a week before the dated part to a week after it; often on a minute, half hour or midnight. */
const instant = fc
  .record({
    minutes: fc.oneof(
      fc.integer({ min: -7 * 1440, max: 63 * 1440 }),
      fc.integer({ min: -7 * 48, max: 63 * 48 }).map((halfHours) => halfHours * 30),
    ),
    ms: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: MINUTE - 1 })),
  })
  .map(({ minutes, ms }) => FIRST_DAY + minutes * MINUTE + ms);
const spanLength = fc.oneof(fc.integer({ min: -DAY, max: 2 * DAY }), fc.integer({ min: 0, max: 12 * DAY }));
const workLength = fc.oneof(
  fc.integer({ min: 0, max: 600 }).map((minutes) => minutes * MINUTE),
  fc.integer({ min: 0, max: 3 * DAY }),
);

describe('against a slow minute-by-minute reading of the calendar', () => {
  test('working time between two instants is the same', () => {
    fc.assert(
      fc.property(definition, instant, spanLength, (calendar, from, length) => {
        const fast = workingMsBetween(compileCalendar(calendar), new Date(from), new Date(from + length));
        expect(fast).toBe(slowWorkingMs(calendar, from, from + length));
      }),
    );
  });

  test('a deadline is the same', () => {
    fc.assert(
      fc.property(definition, instant, workLength, (calendar, from, ms) => {
        const fast = addWorkingMs(compileCalendar(calendar), new Date(from), ms);
        expect(fast.getTime()).toBe(slowDeadline(calendar, from, ms));
      }),
    );
  });

  test('whether the office works, and when next, is the same', () => {
    fc.assert(
      fc.property(definition, instant, (calendar, at) => {
        const compiled = compileCalendar(calendar);
        expect(isWorkingTime(compiled, new Date(at))).toBe(worksInMinute(calendar, at));
        let next = at;
        while (!worksInMinute(calendar, next)) next = Math.floor(next / MINUTE) * MINUTE + MINUTE;
        expect(nextWorkingInstant(compiled, new Date(at)).getTime()).toBe(next);
      }),
    );
  });

  test('the default calendar is the same on any days from 2024 to 2028', () => {
    const compiled = compileCalendar(DEFAULT_CALENDAR);
    const from2024 = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2028-12-31') });
    fc.assert(
      fc.property(from2024, spanLength, (from, length) => {
        const fast = workingMsBetween(compiled, new Date(from), new Date(from + length));
        expect(fast).toBe(slowWorkingMs(DEFAULT_CALENDAR, from, from + length));
      }),
    );
  });

  test('the worked parts of an explanation are the same, and the timed parts name each minute rightly', () => {
    fc.assert(
      fc.property(definition, instant, spanLength, (calendar, from, length) => {
        const parts = explainSpan(compileCalendar(calendar), new Date(from), new Date(from + length));
        const worked = parts.reduce((sum, part) => sum + (part.kind === 'worked' ? part.ms : 0), 0);
        expect(worked).toBe(slowWorkingMs(calendar, from, from + length));
        for (const part of parts) {
          if (!('from' in part)) continue;
          expect(part.from.getTime()).toBeLessThan(part.to.getTime());
          expect(worksInMinute(calendar, part.from.getTime())).toBe(part.kind === 'worked');
          expect(worksInMinute(calendar, part.to.getTime() - 1)).toBe(part.kind === 'worked');
        }
      }),
    );
  });
});

describe('laws of working time', () => {
  test('two spans that meet add up to the whole', () => {
    fc.assert(
      fc.property(definition, instant, instant, instant, (calendar, ...instants) => {
        const compiled = compileCalendar(calendar);
        const [a, b, c] = instants.toSorted((x, y) => x - y).map((ms) => new Date(ms)) as [Date, Date, Date];
        expect(workingMsBetween(compiled, a, b) + workingMsBetween(compiled, b, c)).toBe(
          workingMsBetween(compiled, a, c),
        );
      }),
    );
  });

  test('a later end never means less, and never more than the time that passed', () => {
    fc.assert(
      fc.property(definition, instant, instant, fc.nat(3 * DAY), (calendar, from, to, more) => {
        const compiled = compileCalendar(calendar);
        const short = workingMsBetween(compiled, new Date(from), new Date(to));
        const long = workingMsBetween(compiled, new Date(from), new Date(to + more));
        expect(long).toBeGreaterThanOrEqual(short);
        expect(long - short).toBeLessThanOrEqual(more);
      }),
    );
  });

  test('a deadline is the first instant at which its working time has passed', () => {
    fc.assert(
      fc.property(definition, instant, workLength, (calendar, from, ms) => {
        const compiled = compileCalendar(calendar);
        const start = new Date(from);
        const end = addWorkingMs(compiled, start, ms);
        expect(workingMsBetween(compiled, start, end)).toBe(ms);
        if (ms === 0) expect(end).toEqual(start);
        else expect(workingMsBetween(compiled, start, new Date(end.getTime() - 1))).toBe(ms - 1);
      }),
    );
  });

  test('the deadline of the work between two instants is never after the second', () => {
    fc.assert(
      fc.property(definition, instant, instant, (calendar, from, to) => {
        const compiled = compileCalendar(calendar);
        const ms = workingMsBetween(compiled, new Date(from), new Date(to));
        const end = addWorkingMs(compiled, new Date(from), ms).getTime();
        expect(end).toBeLessThanOrEqual(Math.max(from, to));
      }),
    );
  });

  test('two deadlines in a row are one of their sum', () => {
    fc.assert(
      fc.property(definition, instant, workLength, workLength, (calendar, from, first, second) => {
        const compiled = compileCalendar(calendar);
        const start = new Date(from);
        expect(addWorkingMs(compiled, addWorkingMs(compiled, start, first), second)).toEqual(
          addWorkingMs(compiled, start, first + second),
        );
      }),
    );
  });
});
