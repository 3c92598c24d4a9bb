import { describe, expect, test } from 'vitest';
import { judgePass } from './judgement';

describe('judgePass', () => {
  test('work up to the standard is within it', () => {
    expect(judgePass(0, 30)).toBe('within');
    expect(judgePass(30 * 60_000, 30)).toBe('within');
  });
  test('one millisecond more is past it', () => expect(judgePass(30 * 60_000 + 1, 30)).toBe('past'));
  test('a step without a standard is not judged', () => expect(judgePass(10 ** 9, null)).toBeNull());
  test('a pass that nobody took up is not judged', () => expect(judgePass(null, 30)).toBeNull());
});
