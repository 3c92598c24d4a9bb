import { expect, test } from 'vitest';
import { dateKeyOfDay, dayOfDateKey, minuteOfTime, weekdayOf } from './local-day';
import { OFFICE_ZONES, type OfficeZone, zoneOffsetMs } from './zone';

test('23 November 2026 is a Monday, and the day before 1970 a Wednesday', () => {
  expect(weekdayOf(dayOfDateKey('2026-11-23'))).toBe(1);
  expect(weekdayOf(-1)).toBe(3);
});

test('a date survives the way to a day number and back', () => {
  for (const date of ['1900-01-01', '1969-12-31', '2024-02-29', '2199-12-31']) {
    expect(dateKeyOfDay(dayOfDateKey(date))).toBe(date);
  }
});

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '23-11-2026', ''])('"%s" is not a date', (text) => {
  expect(() => dayOfDateKey(text)).toThrow(RangeError);
});

test('24:00 is the last minute of the day and 24:01 is no time', () => {
  expect(minuteOfTime('24:00')).toBe(1440);
  for (const text of ['24:01', '7:30', '07:60', '']) expect(() => minuteOfTime(text)).toThrow(RangeError);
});

test('the offsets of the zones are those of the time zone database, in each month of ten years', () => {
  for (const zone of Object.keys(OFFICE_ZONES) as OfficeZone[]) {
    const formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    for (let month = 0; month < 120; month++) {
      const name = formatter.formatToParts(new Date(Date.UTC(2020, month, 1))).at(-1)!.value;
      expect(name).toBe(`GMT+0${zoneOffsetMs(zone) / 3_600_000}:00`);
    }
  }
});
