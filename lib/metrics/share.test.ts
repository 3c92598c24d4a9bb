import { expect, test } from 'vitest';
import { wholePercent } from './share';

test('one of three hundred past the standard is not all within it', () => {
  expect(wholePercent(299, 300)).toBe(99);
  expect(wholePercent(1, 300)).toBe(1);
});
test('all is all and none is none', () => {
  expect(wholePercent(300, 300)).toBe(100);
  expect(wholePercent(0, 300)).toBe(0);
});
test('a share of nothing is no share', () => expect(wholePercent(0, 0)).toBeNull());
test('other shares are rounded', () => expect(wholePercent(2, 3)).toBe(67));
