import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from './compile-calendar';
import { dateKeyOfDay } from './local-day';
import { countedMs, minuteTable, worksInMinute } from './testing/minute-oracle';
import { DAY, definition, FIRST_DAY, instant, MINUTE, spanLength } from './testing/random-calendar';
import { workingMsBetween } from './working-time';
import { zoneOffsetMs } from './zone';

const CALENDARS = 1_000;
const SPANS = 100;
// Instants reach from a week before the dated part to a week after it, spans twelve days further.
const TABLE_FROM = FIRST_DAY - 10 * DAY;
const TABLE_DAYS = 88;

const freely = fc.tuple(instant, spanLength).map(([from, length]) => ({ from, to: from + length }));
/** Starts and ends a millisecond around local midnights, where holidays, schedules and zones meet. */
const aroundMidnight = fc.record({
  day: fc.integer({ min: -7, max: 62 }),
  days: fc.integer({ min: -1, max: 9 }),
  before: fc.integer({ min: -1, max: 1 }),
  after: fc.integer({ min: -1, max: 1 }),
});
const empty = instant.map((at) => ({ from: at, to: at }));

describe('100,000 random spans over 1,000 random calendars', () => {
  test('are worth what counting their minutes gives', { timeout: 120_000 }, () => {
    let spans = 0;
    const few = fc.array(empty, { minLength: 2, maxLength: 2 });
    const some = fc.array(aroundMidnight, { minLength: 28, maxLength: 28 });
    const most = fc.array(freely, { minLength: SPANS - 30, maxLength: SPANS - 30 });
    fc.assert(
      fc.property(definition, most, some, few, (drawn, random, midnights, empties) => {
        const calendar = compileCalendar(drawn);
        const table = minuteTable(drawn, TABLE_FROM, TABLE_DAYS);
        const offset = zoneOffsetMs(drawn.zone);
        const edges = midnights.map(({ day, days, before, after }) => {
          const midnight = FIRST_DAY + day * DAY - offset;
          return { from: midnight + before, to: midnight + days * DAY + after };
        });
        for (const { from, to } of [...random, ...edges, ...empties]) {
          const fast = workingMsBetween(calendar, new Date(from), new Date(to));
          const slow = countedMs(table, from, to);
          // A matcher for each span would cost more than the spans.
          if (fast !== slow) {
            throw new Error(`${new Date(from).toISOString()} to ${to - from} ms: ${fast}, not ${slow}`);
          }
          spans += 1;
        }
      }),
      { numRuns: CALENDARS, endOnFailure: false },
    );
    expect(spans).toBe(CALENDARS * SPANS);
  });

  test('the table of minutes says what reading each minute afresh says', () => {
    fc.assert(
      fc.property(definition, fc.array(instant, { minLength: 20, maxLength: 20 }), (drawn, instants) => {
        const table = minuteTable(drawn, TABLE_FROM, TABLE_DAYS);
        for (const at of instants) {
          const minute = Math.floor(at / MINUTE) * MINUTE;
          expect(countedMs(table, minute, minute + MINUTE) > 0).toBe(worksInMinute(drawn, minute));
        }
      }),
    );
  });

  test('a span whose table is too short is no agreement', () => {
    const [drawn] = fc.sample(definition, 1);
    expect(dateKeyOfDay(TABLE_FROM / DAY)).toBe('2026-01-23');
    const table = minuteTable(drawn!, TABLE_FROM, 1);
    expect(() => countedMs(table, FIRST_DAY, FIRST_DAY + DAY)).toThrow(RangeError);
  });
});
