import { describe, expect, test } from 'vitest';
import { apart, suggestedChange, type TextChange } from './suggested-change';

const TEXT = 'Harga beras naik tajam, kata pedagang.';
const at = (words: string, text = TEXT) => {
  const from = text.indexOf(words);
  return { block: 0, from, to: from + words.length };
};
const changed = (text: string, { from, to, text: words }: TextChange) =>
  text.slice(0, from) + words + text.slice(to);
const suggest = (words: string, replacement: string, text = TEXT) =>
  changed(text, suggestedChange(text, at(words, text), replacement));

describe('a suggestion', () => {
  test.each([
    ['naik', 'turun', 'Harga beras turun tajam, kata pedagang.'],
    ['beras', 'beras medium', 'Harga beras medium naik tajam, kata pedagang.'],
    ['beras', 'setiap beras', 'Harga setiap beras naik tajam, kata pedagang.'],
    ['beras naik', 'naik beras', 'Harga naik beras tajam, kata pedagang.'],
    [TEXT, 'Lain.', 'Lain.'],
  ])('to write “%s” as “%s” does', (words, replacement, text) => {
    expect(suggest(words, replacement)).toBe(text);
  });

  test('to take words out leaves no second blank behind', () => {
    expect(suggest('naik', '')).toBe('Harga beras tajam, kata pedagang.');
    expect(suggest('tajam', '')).toBe('Harga beras naik, kata pedagang.');
    expect(suggest('Harga', '')).toBe('beras naik tajam, kata pedagang.');
    expect(suggest('pedagang', '')).toBe('Harga beras naik tajam, kata.');
    expect(suggest(TEXT, '')).toBe('');
  });

  test('touches only what differs, so that the looks of the rest stay', () => {
    expect(suggestedChange(TEXT, at('beras'), 'beras medium')).toEqual({
      ...{ block: 0, from: 11, to: 11, text: ' medium' },
    });
    expect(suggestedChange('aa', { block: 0, from: 0, to: 2 }, 'aaa')).toMatchObject({ text: 'a' });
  });

  test('never parts a sign of two units', () => {
    const { from, to, text } = suggestedChange('👩', { block: 0, from: 0, to: 2 }, '👨');
    expect([from, to, text]).toEqual([0, 2, '👨']);
  });
});

test('of changes that overlap the first is made, and all are made from the end of the text', () => {
  const change = (block: number, from: number, to: number) => ({ change: { block, from, to, text: 'x' } });
  const [a, b, c, d] = [change(0, 0, 5), change(0, 3, 8), change(0, 5, 9), change(1, 0, 2)];
  expect(apart([d, b, a, c])).toEqual([d, c, a]);
});
