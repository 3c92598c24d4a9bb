import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitTimes } from '@/lib/sop/visit-clock';
import type { Holiday, OfficeCalendarDefinition, Slot, WeekSlots } from '@/lib/worktime/calendar';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { dateKeyOfDay } from '@/lib/worktime/local-day';
import type { ClockAccount } from './account';
import { type ExplainedVisit, explainClock } from './explain-clock';

const DAY = 86_400_000;
const START = Date.parse('2026-02-02T00:00:00Z');
const FIRST_DAY = START / DAY;

const time = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const slots: fc.Arbitrary<Slot[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 6 })
  .map((minutes) => {
    const sorted = minutes.toSorted((a, b) => a - b);
    return sorted.flatMap((to, i) => (i % 2 === 1 ? [{ from: time(sorted[i - 1]!), to: time(to) }] : []));
  });
const week: fc.Arbitrary<WeekSlots> = fc.record({
  ...{ 1: slots, 2: slots, 3: fc.constant([{ from: '07:30', to: '24:00' }]), 4: slots },
  ...{ 5: slots, 6: slots, 7: slots },
});
const date = fc.integer({ min: 0, max: 60 }).map((day) => dateKeyOfDay(FIRST_DAY + day));
const definition: fc.Arbitrary<OfficeCalendarDefinition> = fc.oneof(
  fc.constant(DEFAULT_CALENDAR),
  fc.record({
    zone: fc.constantFrom('Asia/Jakarta' as const, 'Asia/Makassar' as const, 'Asia/Jayapura' as const),
    schedules: fc
      .tuple(week, week, date, date)
      .map(([usual, special, validFrom, validTo]) => [
        { key: 'a', name: 'Biasa', validFrom: null, validTo: null, week: usual },
        ...(validFrom <= validTo ? [{ key: 'b', name: 'Khusus', validFrom, validTo, week: special }] : []),
      ]),
    holidays: fc
      .uniqueArray(date, { maxLength: 8 })
      .map((dates) =>
        dates.map(
          (day): Holiday => ({ date: day, name: `Libur ${day}`, kind: 'cuti_bersama', status: 'final' }),
        ),
      ),
  }),
);

/** Rising instants within 60 days, or close together: entered, taken up, pauses from and to, left or now. */
const instants = fc
  .tuple(fc.integer({ min: 0, max: 50 * DAY }), fc.constantFrom(DAY / 24, DAY, 10 * DAY), fc.nat({ max: 4 }))
  .chain(([first, spread, pauses]) =>
    fc
      .array(fc.nat({ max: spread }), { minLength: 3 + 2 * pauses, maxLength: 3 + 2 * pauses })
      .map((offsets) => offsets.toSorted((a, b) => a - b).map((offset) => new Date(START + first + offset))),
  );

const visit = fc
  .record({
    at: instants,
    takenUp: fc.boolean(),
    left: fc.boolean(),
    pausedNow: fc.boolean(),
    minutes: fc.option(fc.integer({ min: 0, max: 600 })),
    earlier: fc.option(fc.integer({ min: 0, max: 7_200_000 })),
  })
  .map(({ at, takenUp, left, pausedNow, minutes, earlier }) => {
    const [enteredAt, takenUpAt, ...rest] = at as [Date, Date, ...Date[]];
    const end = rest.pop() as Date;
    const pauses = [...rest.keys()]
      .filter((i) => i % 2 === 0)
      .map((i) => ({ from: rest[i]!, to: rest[i + 1] ?? null, reason: `${i}` }));
    const last = pauses.at(-1);
    if (last && pausedNow && !left) last.to = null;
    const explained: ExplainedVisit = {
      ...{ stage: { id: '', en: '' }, pass: 1, takesUp: true, enteredAt, leftAt: left ? end : null },
      takenUpAt: takenUp ? takenUpAt : null,
      pauses: takenUp ? pauses : [],
      standard: { minutes, step: null, edition: '05/1', perMaterial: null },
      earlier: earlier === null ? [] : [{ stage: { id: '', en: '' }, leftAt: enteredAt, workMs: earlier }],
    };
    return { explained, now: end };
  });

function sumOfLines({ lines }: ClockAccount): number {
  return lines.reduce((sum, line) => {
    if (line.kind === 'folded') return sum + line.ms;
    if (line.kind !== 'day') return sum;
    const worked = line.parts.reduce((ms, part) => ms + (part.kind === 'worked' ? part.ms : 0), 0);
    expect(worked).toBe(line.ms);
    return sum + line.ms;
  }, 0);
}

test('the lines of any clock add up to its figures, and to what its standard still allows', () => {
  fc.assert(
    fc.property(definition, visit, (drawn, { explained, now }) => {
      const calendar = compileCalendar(drawn);
      const told = explainClock(calendar, explained, now);
      const times = visitTimes(calendar, explained, now);
      expect(sumOfLines(told.wait)).toBe(times.waitMs);
      expect(told.work ? sumOfLines(told.work) : 0).toBe(times.workMs);
      if (told.due) expect(sumOfLines(told.due.account)).toBe(told.leftMs);
      for (const account of [told.wait, told.work, told.due?.account]) {
        expect(account?.lines.length ?? 0).toBeLessThanOrEqual(9);
      }
      if (told.level === 'past' && explained.takenUpAt) {
        expect(told.ranOutAt !== null || times.workMs === 0).toBe(true);
      }
    }),
    { numRuns: 3_000 },
  );
});
