import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentile } from './percentile';

describe('percentile', () => {
  test('nothing has no median', () => expect(percentile([], 0.5)).toBeNull());
  test('one value is every percentile of itself', () => {
    expect(percentile([7], 0.5)).toBe(7);
    expect(percentile([7], 0.9)).toBe(7);
  });
  test('an odd count has its middle value as median', () => expect(percentile([9, 1, 5], 0.5)).toBe(5));
  test('an even count has the mean of the middle two', () => expect(percentile([4, 1, 3, 2], 0.5)).toBe(2.5));
  test('the 90th percentile lies between ranks as percentile_cont puts it', () => {
    // rank 0.9 x 4 = 3.6: six tenths of the way from 40 to 50
    expect(percentile([10, 20, 30, 40, 50], 0.9)).toBeCloseTo(46, 10);
  });
  test('numbers are compared as numbers, not as words', () => expect(percentile([10, 9, 100], 0.5)).toBe(10));
  test('the list handed in stays as it was', () => {
    const values = [3, 1, 2];
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
  test('a share outside 0 to 1 is a bug', () => expect(() => percentile([1], 90)).toThrow(RangeError));
  test('it lies within the values and never falls as the share rises', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (values, a, b) => {
          const low = percentile(values, Math.min(a, b) / 100) as number;
          const high = percentile(values, Math.max(a, b) / 100) as number;
          expect(low).toBeLessThanOrEqual(high + 1e-6);
          expect(low).toBeGreaterThanOrEqual(Math.min(...values));
          expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
        },
      ),
    );
  });
});
