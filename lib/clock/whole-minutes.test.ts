import { expect, test } from 'vitest';
import { wholeMinutes } from './whole-minutes';

test('what is shown adds up to the sum, rounded down', () => {
  expect(wholeMinutes([90_000, 90_000, 50_000])).toEqual([60_000, 120_000, 0]);
  expect(wholeMinutes([])).toEqual([]);
});
