import { describe, expect, test } from 'vitest';
import { compileCalendar } from './compile-calendar';
import { DEFAULT_CALENDAR } from './default-calendar';
import { addWorkingMs, isWorkingTime, nextWorkingInstant, workingMsBetween } from './working-time';

const office = compileCalendar(DEFAULT_CALENDAR);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Local time in Malang (WIB, UTC+7). */
const wib = (text: string) => new Date(`${text.replace(' ', 'T')}+07:00`);
const worked = (from: string, to: string) => workingMsBetween(office, wib(from), wib(to)) / MINUTE;
const deadline = (from: string, minutes: number) => addWorkingMs(office, wib(from), minutes * MINUTE);

describe('working time between two instants', () => {
  test.each([
    ['within a slot', '2026-11-23 08:00', '2026-11-23 08:25', 25],
    ['over the lunch break', '2026-11-23 11:45', '2026-11-23 13:15', 30],
    ['inside the lunch break', '2026-11-23 12:00', '2026-11-23 13:00', 0],
    ['over the longer Friday break', '2026-11-27 11:00', '2026-11-27 13:30', 60],
    ['over the weekend', '2026-11-27 16:00', '2026-11-30 08:00', 60],
    ['over a whole ordinary week', '2026-11-23 00:00', '2026-11-30 00:00', 37.5 * 60],
    ['over a whole Ramadan week', '2026-03-02 00:00', '2026-03-09 00:00', 32.5 * 60],
    ['over 17 August, a Monday', '2026-08-14 16:00', '2026-08-18 08:00', 60],
    ['over cuti bersama', '2026-12-23 15:30', '2026-12-28 08:00', 60],
    ['from the last normal day into Ramadan', '2026-02-18 15:30', '2026-02-19 08:30', 60],
    ['before the hours begin and after they end', '2026-11-23 05:00', '2026-11-23 22:00', 450],
    ['long before the calendar names a date', '2015-06-01 00:00', '2015-06-08 00:00', 37.5 * 60],
    ['long after the calendar names a date', '2060-06-07 00:00', '2060-06-14 00:00', 37.5 * 60],
  ])('%s', (_what, from, to, minutes) => {
    expect(worked(from, to)).toBe(minutes);
  });

  test('a span that is empty or runs backwards has none', () => {
    expect(worked('2026-11-23 09:00', '2026-11-23 09:00')).toBe(0);
    expect(worked('2026-11-23 10:00', '2026-11-23 09:00')).toBe(0);
  });

  test('seconds and milliseconds count', () => {
    const from = wib('2026-11-23 11:59:58.750');
    expect(workingMsBetween(office, from, wib('2026-11-23 13:00:00.001'))).toBe(1251);
  });

  test('the same hours in Makassar begin one hour earlier', () => {
    const makassar = compileCalendar({ ...DEFAULT_CALENDAR, zone: 'Asia/Makassar' });
    expect(nextWorkingInstant(makassar, wib('2026-11-23 00:00'))).toEqual(wib('2026-11-23 06:30'));
  });

  test('an invalid date is a bug and throws', () => {
    expect(() => workingMsBetween(office, new Date('x'), new Date(0))).toThrow(RangeError);
    expect(() => isWorkingTime(office, new Date('x'))).toThrow(RangeError);
  });
});

describe('a deadline', () => {
  test.each([
    ['lies within the slot', '2026-11-23 08:00', 30, '2026-11-23 08:30'],
    ['on the end of a slot stays there', '2026-11-23 11:30', 30, '2026-11-23 12:00'],
    ['on the end of the day stays there', '2026-11-27 16:00', 30, '2026-11-27 16:30'],
    ['of a week from Monday morning is the end of Friday', '2026-11-23 07:30', 37.5 * 60, '2026-11-27 16:30'],
    ['skips the lunch break', '2026-11-23 11:45', 30, '2026-11-23 13:15'],
    ['counts from the next slot when it starts in a break', '2026-11-23 12:20', 30, '2026-11-23 13:30'],
    ['skips the weekend', '2026-11-27 16:15', 30, '2026-11-30 07:45'],
    ['skips 17 August', '2026-08-14 16:15', 30, '2026-08-18 07:45'],
    ['keeps Ramadan hours', '2026-02-18 15:45', 30, '2026-02-19 08:15'],
    ['skips the long Idul Fitri leave', '2026-03-17 14:45', 30, '2026-03-25 07:45'],
    ['after no time at all is now, also at night', '2026-11-23 23:00', 0, '2026-11-23 23:00'],
  ])('%s', (_what, from, minutes, expected) => {
    expect(deadline(from, minutes)).toEqual(wib(expected));
  });

  test('of 100,000 working hours is found beyond the dates of the calendar', () => {
    const from = wib('2026-11-23 08:00');
    const end = addWorkingMs(office, from, 100_000 * HOUR);
    expect(workingMsBetween(office, from, end)).toBe(100_000 * HOUR);
  });

  test('of a fraction of a millisecond is rounded up', () => {
    expect(addWorkingMs(office, wib('2026-11-23 08:00'), 0.25)).toEqual(wib('2026-11-23 08:00:00.001'));
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER])(
    'of %d ms is a bug and throws',
    (ms) => {
      expect(() => addWorkingMs(office, wib('2026-11-23 08:00'), ms)).toThrow(RangeError);
    },
  );

  test('on a calendar whose work has ended throws instead of searching for ever', () => {
    const [normal] = DEFAULT_CALENDAR.schedules;
    const closing = compileCalendar({
      ...DEFAULT_CALENDAR,
      schedules: [{ ...normal!, validTo: '2026-11-23' }],
      holidays: [],
    });
    expect(addWorkingMs(closing, wib('2026-11-23 15:30'), 30 * MINUTE)).toEqual(wib('2026-11-23 16:00'));
    expect(() => addWorkingMs(closing, wib('2026-11-23 15:30'), 31 * MINUTE)).toThrow(RangeError);
  });
});

describe('whether the office works', () => {
  test('a slot holds its first instant and not its last', () => {
    const at = (time: string) => isWorkingTime(office, wib(`2026-11-23 ${time}`));
    expect(['07:29:59.999', '07:30', '11:59:59.999', '12:00', '13:00', '16:00'].map(at)).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  test('the next working instant is now during work and the next beginning otherwise', () => {
    const next = (at: string) => nextWorkingInstant(office, wib(at));
    expect(next('2026-11-23 09:00')).toEqual(wib('2026-11-23 09:00'));
    expect(next('2026-11-23 12:00')).toEqual(wib('2026-11-23 13:00'));
    expect(next('2026-11-27 16:30')).toEqual(wib('2026-11-30 07:30'));
    expect(next('2026-08-15 10:00')).toEqual(wib('2026-08-18 07:30'));
  });
});
