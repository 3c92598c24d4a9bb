import { describe, expect, test } from 'vitest';
import { zonedTime } from '@/lib/format/date';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { workingDaysSince } from './working-days';

const calendar = compileCalendar(DEFAULT_CALENDAR);
const days = (from: [string, string], to: [string, string]) =>
  workingDaysSince(calendar, zonedTime(...from), zonedTime(...to));

describe('workingDaysSince', () => {
  test('the same day is none, at whatever hour', () => {
    expect(days(['2026-11-23', '00:01'], ['2026-11-23', '23:59'])).toBe(0);
  });
  test('Friday to Monday is one', () =>
    expect(days(['2026-11-20', '15:00'], ['2026-11-23', '08:00'])).toBe(1));
  test('a Sunday adds none', () => expect(days(['2026-11-20', '15:00'], ['2026-11-22', '20:00'])).toBe(0));
  test('a holiday in between does not count', () => {
    // 17 August 2026 is a Monday.
    expect(days(['2026-08-14', '10:00'], ['2026-08-18', '10:00'])).toBe(1);
  });
  test('before the publication there is no day since it', () => {
    expect(days(['2026-11-23', '10:00'], ['2026-11-20', '10:00'])).toBe(0);
  });
});
