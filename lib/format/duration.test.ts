import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCompactDuration, formatWorkingDuration } from './duration';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 7.5 * HOUR;

describe('a working duration', () => {
  test.each([
    [0, '0 menit', '0 minutes', '0 mnt'],
    [1, 'kurang dari 1 menit', 'less than 1 minute', '<1 mnt'],
    [MINUTE - 1, 'kurang dari 1 menit', 'less than 1 minute', '<1 mnt'],
    [MINUTE, '1 menit', '1 minute', '1 mnt'],
    [25 * MINUTE + 59_999, '25 menit', '25 minutes', '25 mnt'],
    [HOUR, '1 jam', '1 hour', '1 j'],
    [HOUR + 20 * MINUTE, '1 jam 20 menit', '1 hour 20 minutes', '1 j 20 mnt'],
    [DAY - 1, '7 jam 29 menit', '7 hours 29 minutes', '7 j 29 mnt'],
    [DAY, '1 hari kerja', '1 working day', '1 hr'],
    [DAY + 59 * MINUTE, '1 hari kerja', '1 working day', '1 hr'],
    [3 * DAY + 2 * HOUR + 40 * MINUTE, '3 hari kerja 2 jam', '3 working days 2 hours', '3 hr 2 j'],
    [-25 * MINUTE, '−25 menit', '−25 minutes', '−25 mnt'],
  ])('of %d ms reads "%s"', (ms, indonesian, english, card) => {
    expect(formatWorkingDuration(ms, 'id')).toBe(indonesian);
    expect(formatWorkingDuration(ms, 'en')).toBe(english);
    expect(formatCompactDuration(ms, 'id')).toBe(card);
  });

  test('in English fits a card too', () => {
    expect(formatCompactDuration(3 * DAY + 2 * HOUR, 'en')).toBe('3 d 2 h');
    expect(formatCompactDuration(HOUR + 20 * MINUTE, 'en')).toBe('1 h 20 min');
  });

  test('counts days of another length where the office works another', () => {
    expect(formatWorkingDuration(13 * HOUR, 'id', 6.5 * HOUR)).toBe('2 hari kerja');
  });

  test('never shows a decimal, whatever the fraction of a minute', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.constantFrom('id', 'en'),
        (ms, locale) => {
          expect(formatWorkingDuration(ms, locale)).not.toMatch(/[.,]|NaN|e\+/);
        },
      ),
    );
  });

  test('that is no number is a bug and throws', () => {
    expect(() => formatWorkingDuration(Number.NaN, 'id')).toThrow(RangeError);
  });
});
