import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInText, matchNear } from './find-text';

const loose = { matchCase: false, wholeWord: false };
const found = (text: string, words: string, how = {}) =>
  findInText(text, { words, ...loose, ...how }).map(({ from, to }) => text.slice(from, to));

describe('words in a text', () => {
  test('are found however they are written, unless the case matters', () => {
    expect(found('Pasar, pasar, PASAR', 'pasar')).toEqual(['Pasar', 'pasar', 'PASAR']);
    expect(found('Pasar, pasar, PASAR', 'pasar', { matchCase: true })).toEqual(['pasar']);
  });

  test('are found as whole words when asked so', () => {
    expect(found('pasar pasaran sepasar pasar.', 'pasar', { wholeWord: true })).toHaveLength(2);
    expect(found('pasar_lama pasar2', 'pasar', { wholeWord: true })).toEqual([]);
    expect(found('harga (naik), naik', '(naik)', { wholeWord: true })).toEqual(['(naik)']);
  });

  test('may be signs that a regular expression would read otherwise', () => {
    expect(found('a.b axb [a] (x)* \\d 5', 'a.b')).toEqual(['a.b']);
    expect(found('a.b [a] (x)* \\d 5', '(x)*')).toEqual(['(x)*']);
    expect(found('\\d 5', '\\d')).toEqual(['\\d']);
  });

  test('do not overlap', () => {
    expect(findInText('aaaa', { words: 'aa', ...loose })).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
  });

  test('are not found for nothing, nor across what is no text', () => {
    expect(found('abc', '')).toEqual([]);
    expect(found('a\ufffcb', 'ab')).toEqual([]);
    expect(found('a\ufffcb', '\ufffc')).toEqual([]);
  });
});

describe('signs of several units', () => {
  test('are one sign: composed and decomposed letters are the same, their base alone is another', () => {
    expect(found('cafe\u0301', 'café')).toEqual(['cafe\u0301']);
    expect(found('café', 'cafe\u0301')).toEqual(['café']);
    expect(found('cafe\u0301', 'cafe')).toEqual([]);
  });

  test('are never cut: a person is not found in a farmer, and places after them are right', () => {
    expect(found('👩🏽‍🌾 dan 👩', '👩')).toEqual(['👩']);
    expect(findInText('👩🏽‍🌾 dan 👩', { words: '👩', ...loose })).toEqual([{ from: 12, to: 14 }]);
    expect(found('👩🏽‍🌾 Petani', 'petani', { wholeWord: true })).toEqual(['Petani']);
    expect(found('İzmir dan izmir', 'izmir')).toEqual(['izmir']);
  });

  test('a space that does not break is a space', () => {
    expect(found('Rp\u00a0500', 'rp 500')).toEqual(['Rp\u00a0500']);
  });
});

test('every match is the words again, whatever they are', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      const whole = before + words + after;
      for (const match of found(whole, words, { matchCase: true })) {
        expect(match.normalize('NFC').replaceAll('\u00a0', ' ')).toBe(
          words.normalize('NFC').replaceAll('\u00a0', ' '),
        );
      }
    }),
  );
});

test('the next match is the one after the cursor, and after the last comes the first', () => {
  const matches = [
    { from: 3, to: 5 },
    { from: 9, to: 11 },
  ];
  expect([0, 3, 4, 10].map((place) => matchNear(matches, place))).toEqual([0, 0, 1, 0]);
  expect(matchNear([], 4)).toBe(-1);
});
