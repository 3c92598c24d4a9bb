import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatDayDate,
  formatMonth,
  formatRelativeDay,
  formatShortDate,
  formatTime,
  zonedDateKey,
  zonedMonthKey,
  zonedTime,
} from './date';

const monday = new Date('2026-11-23T09:30:00Z');

describe('a date', () => {
  test('in Indonesian names the day, the hour with a dot, and WIB', () => {
    expect(formatDateTime(monday, 'id')).toBe('Senin, 23 November 2026 pukul 16.30 WIB');
    expect(formatDayDate(monday, 'id')).toBe('Senin, 23 November 2026');
    expect(formatDate(monday, 'id')).toBe('23 November 2026');
    expect(formatShortDate(monday, 'id')).toBe('23 Nov 2026');
    expect(formatMonth(monday, 'id')).toBe('November 2026');
    expect(formatTime(monday, 'id')).toBe('16.30');
  });

  test('in English keeps the day first and 24 hours', () => {
    expect(formatDateTime(monday, 'en')).toBe('Monday, 23 November 2026 at 16:30 WIB');
    expect(formatDayDate(monday, 'en')).toBe('Monday, 23 November 2026');
    expect(formatShortDate(monday, 'en')).toBe('23 Nov 2026');
    expect(formatTime(monday, 'en')).toBe('16:30');
  });

  test('in the middle and the east of the country is later and says so', () => {
    expect(formatDateTime(monday, 'id', 'Asia/Makassar')).toBe('Senin, 23 November 2026 pukul 17.30 WITA');
    expect(formatDateTime(monday, 'id', 'Asia/Jayapura')).toBe('Senin, 23 November 2026 pukul 18.30 WIT');
  });

  test('at midnight is 00.00 of the new day', () => {
    const midnight = new Date('2026-11-22T17:00:00Z');
    expect(formatTime(midnight, 'id')).toBe('00.00');
    expect(formatDate(midnight, 'id')).toBe('23 November 2026');
  });

  test('that is invalid is a bug and throws', () => {
    expect(() => formatDate(new Date('x'), 'id')).toThrow(RangeError);
    expect(() => formatRelativeDay(new Date('x'), monday, 'id')).toThrow(RangeError);
    expect(() => zonedDateKey(new Date('x'))).toThrow(RangeError);
  });
});

describe('a day seen from now', () => {
  test.each([
    ['2026-11-23T00:00+07:00', 'hari ini', 'today'],
    ['2026-11-22T23:59+07:00', 'kemarin', 'yesterday'],
    ['2026-11-20T12:00+07:00', '3 hari lalu', '3 days ago'],
    ['2026-11-24T00:00+07:00', 'besok', 'tomorrow'],
    ['2026-11-26T12:00+07:00', '3 hari lagi', 'in 3 days'],
  ])('%s is %s', (at, indonesian, english) => {
    expect(formatRelativeDay(new Date(at), monday, 'id')).toBe(indonesian);
    expect(formatRelativeDay(new Date(at), monday, 'en')).toBe(english);
  });

  test('turns at the midnight of its zone', () => {
    const evening = new Date('2026-11-22T16:30:00Z');
    expect(formatRelativeDay(evening, monday, 'id')).toBe('kemarin');
    expect(formatRelativeDay(evening, monday, 'id', 'Asia/Makassar')).toBe('hari ini');
  });
});

describe('a local day', () => {
  test('begins at midnight of its zone', () => {
    const lateInMalang = new Date('2026-11-30T16:59:59.999Z');
    expect(zonedDateKey(lateInMalang)).toBe('2026-11-30');
    expect(zonedDateKey(lateInMalang, 'Asia/Jayapura')).toBe('2026-12-01');
    expect(zonedMonthKey(lateInMalang)).toBe('2026-11');
    expect(zonedMonthKey(lateInMalang, 'Asia/Jayapura')).toBe('2026-12');
  });

  test('and a time of it make an instant', () => {
    expect(zonedTime('2026-11-23', '16:30')).toEqual(monday);
    expect(zonedTime('2026-11-23', '18:30', 'Asia/Jayapura')).toEqual(monday);
    expect(zonedTime('2026-11-23', '24:00')).toEqual(zonedTime('2026-11-24', '00:00'));
  });

  test('that does not exist is refused', () => {
    expect(() => zonedTime('2026-02-30', '08:00')).toThrow(RangeError);
    expect(() => zonedTime('2026-02-28', '8.00')).toThrow(RangeError);
  });
});
