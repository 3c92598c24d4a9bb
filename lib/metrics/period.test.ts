import { describe, expect, test } from 'vitest';
import {
  addMonths,
  comparisonPeriod,
  defaultPeriod,
  isWithin,
  monthCount,
  monthsOf,
  trendPeriod,
  windowOf,
} from './period';

const ZONE = 'Asia/Jakarta';
const at = (iso: string) => new Date(iso);

describe('periods of months', () => {
  test('months are added over the turn of a year, both ways', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-12', 0)).toBe('2026-12');
  });
  test('a period holds both its ends', () => {
    expect(monthsOf({ from: '2026-11', to: '2027-01' })).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthCount({ from: '2026-11', to: '2026-11' })).toBe(1);
  });
  test('a month begins and ends at the office midnight, not at UTC', () => {
    const window = windowOf({ from: '2026-11', to: '2026-11' }, ZONE);
    expect(isWithin(window, at('2026-10-31T16:59:59.999Z'))).toBe(false);
    expect(isWithin(window, at('2026-10-31T17:00:00Z'))).toBe(true);
    expect(isWithin(window, at('2026-11-30T16:59:59.999Z'))).toBe(true);
    expect(isWithin(window, at('2026-11-30T17:00:00Z'))).toBe(false);
  });
  test('a cut period ends with its day', () => {
    const window = windowOf({ from: '2026-08', to: '2026-08', until: '2026-08-25' }, ZONE);
    expect(window.to).toEqual(at('2026-08-25T17:00:00Z'));
  });
  test('without a choice the present month and the two before it are shown', () => {
    // Already 1 December in Malang.
    expect(defaultPeriod(at('2026-11-30T18:00:00Z'), ZONE)).toEqual({ from: '2026-10', to: '2026-12' });
  });
  test('a finished period is compared with the whole of as many months before', () => {
    expect(comparisonPeriod({ from: '2026-07', to: '2026-09' }, at('2026-11-25T03:00:00Z'), ZONE)).toEqual({
      from: '2026-04',
      to: '2026-06',
      until: null,
    });
  });
  test('a running period is compared up to the same day', () => {
    expect(comparisonPeriod({ from: '2026-09', to: '2026-11' }, at('2026-11-25T03:00:00Z'), ZONE)).toEqual({
      from: '2026-06',
      to: '2026-08',
      until: '2026-08-25',
    });
  });
  test('a day that the earlier month lacks is its last', () => {
    const { until } = comparisonPeriod({ from: '2026-03', to: '2026-03' }, at('2026-03-31T03:00:00Z'), ZONE);
    expect(until).toBe('2026-02-28');
  });
  test('the trend shows at least a year', () => {
    expect(trendPeriod({ from: '2026-11', to: '2026-11' })).toEqual({ from: '2025-12', to: '2026-11' });
    expect(trendPeriod({ from: '2025-01', to: '2026-11' })).toEqual({ from: '2025-01', to: '2026-11' });
  });
});
