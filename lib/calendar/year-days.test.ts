import { describe, expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { dayMinutes, nextSlot, weekMinutes } from './week-hours';
import { yearDay, yearFromAddress, yearMonths } from './year-days';

describe('a year at a glance', () => {
  const months = yearMonths(DEFAULT_CALENDAR, 2026);
  const day = (date: string) => yearDay(DEFAULT_CALENDAR, date);

  test('has every day of its twelve months, each month beginning under its weekday', () => {
    expect(months.map(({ days }) => days.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    // 1 January 2026 is a Thursday, 1 June a Monday.
    expect([months[0]?.blanks, months[5]?.blanks]).toEqual([3, 0]);
  });

  test('tells work, days off, holidays, cuti bersama and other schedules apart', () => {
    expect(day('2026-08-18')).toMatchObject({ mark: 'work', special: false, minutes: 450 });
    expect(day('2026-08-16')).toMatchObject({ mark: 'off', minutes: 0 });
    expect(day('2026-08-17')).toMatchObject({ mark: 'libur_nasional', minutes: 0 });
    expect(day('2026-12-24')).toMatchObject({ mark: 'cuti_bersama' });
    expect(day('2026-02-24')).toMatchObject({ mark: 'work', special: true, minutes: 390 });
    expect(day('2026-02-22')).toMatchObject({ mark: 'off', special: false });
  });

  test('counts the working days of a month', () => {
    // August 2026 has 21 weekdays, one of them Independence Day; the 25th is Maulid.
    expect(months[7]?.workingDays).toBe(19);
  });

  test('a leap February has its day', () => {
    expect(yearMonths(DEFAULT_CALENDAR, 2028)[1]?.days.at(-1)?.date).toBe('2028-02-29');
  });

  test.each([
    ['2027', 2027],
    ['1899', 2026],
    ['20270', 2026],
    ['x', 2026],
    [undefined, 2026],
  ])('the address %j shows %i', (asked, year) => {
    expect(yearFromAddress(asked, '2026-11-24')).toBe(year);
  });
});

describe('hours of a week', () => {
  test('add up to 37.5 for the office and 32.5 in Ramadan', () => {
    expect(DEFAULT_CALENDAR.schedules.map(({ week }) => weekMinutes(week))).toEqual([2250, 1950, 1950, 1950]);
  });

  test('a slot half written or backwards counts as nothing', () => {
    expect(dayMinutes([{ from: '', to: '12:00' }])).toBe(0);
    expect(dayMinutes([{ from: '13:00', to: '12:00' }])).toBe(0);
    expect(dayMinutes([{ from: '23:00', to: '24:00' }])).toBe(60);
  });

  test('the next slot begins an hour after the last and ends within the day', () => {
    expect(nextSlot([])).toEqual({ from: '07:30', to: '12:00' });
    expect(nextSlot([{ from: '07:30', to: '12:00' }])).toEqual({ from: '13:00', to: '16:00' });
    expect(nextSlot([{ from: '07:30', to: '22:30' }])).toEqual({ from: '23:00', to: '23:59' });
    expect(nextSlot([{ from: '07:30', to: '24:00' }])).toEqual({ from: '', to: '' });
  });
});
