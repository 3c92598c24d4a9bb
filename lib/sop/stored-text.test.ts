import { describe, expect, it } from 'vitest';
import { storedText } from './stored-text';

describe('text from outside', () => {
  it('loses what no database keeps, and the space around it', () => {
    expect(storedText(20).parse(' a\u0000b \ud83d ')).toBe('ab \ufffd');
  });

  it('keeps emoji, right-to-left words and newlines as they are', () => {
    expect(storedText(40).parse('👩‍🌾 pasar\nسوق')).toBe('👩‍🌾 pasar\nسوق');
  });

  it('is refused when longer than its limit, counted after trimming', () => {
    expect(storedText(3).safeParse('  abc  ').success).toBe(true);
    expect(storedText(3).safeParse('abcd').success).toBe(false);
  });
});
