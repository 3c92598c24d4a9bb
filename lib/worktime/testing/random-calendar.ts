import fc from 'fast-check';
import type { HolidayKind, OfficeCalendarDefinition, Schedule, Slot } from '../calendar';
import { DEFAULT_CALENDAR } from '../default-calendar';

export const MINUTE = 60_000;
export const DAY = 86_400_000;

// Random calendars, their dates and spans crowded into eight weeks so that they meet.
export const FIRST_DAY = Date.parse('2026-02-02');
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
export const definition: fc.Arbitrary<OfficeCalendarDefinition> = fc
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
export const instant = fc
  .record({
    minutes: fc.oneof(
      fc.integer({ min: -7 * 1440, max: 63 * 1440 }),
      fc.integer({ min: -7 * 48, max: 63 * 48 }).map((halfHours) => halfHours * 30),
    ),
    ms: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: MINUTE - 1 })),
  })
  .map(({ minutes, ms }) => FIRST_DAY + minutes * MINUTE + ms);
/** Mostly forwards, now and then backwards. */
export const spanLength = fc.oneof(
  fc.integer({ min: -DAY, max: 2 * DAY }),
  fc.integer({ min: 0, max: 12 * DAY }),
);
export const workLength = fc.oneof(
  fc.integer({ min: 0, max: 600 }).map((minutes) => minutes * MINUTE),
  fc.integer({ min: 0, max: 3 * DAY }),
);
