import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from './compile-calendar';
import { DEFAULT_CALENDAR } from './default-calendar';
import { explainSpan } from './explain-span';
import { slowDeadline, slowWorkingMs, worksInMinute } from './testing/minute-oracle';
import { DAY, definition, instant, MINUTE, spanLength, workLength } from './testing/random-calendar';
import { addWorkingMs, isWorkingTime, nextWorkingInstant, workingMsBetween } from './working-time';

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
