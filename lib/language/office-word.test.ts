import { describe, expect, it } from 'vitest';
import { checkText } from './check-text';
import { canBeAllowed, cleanWord, isOfWords, wordFault, wordKey } from './office-word';

describe("a word of the office's list", () => {
  it.each(['Jum’at', "Ma'had", 'U.D. Sinar', 'Kayutangan Heritage', 'di-upload', 'G20', 'é'])(
    'may be %s',
    (word) => expect(wordFault(cleanWord(word))).toBeNull(),
  );

  it.each(['', '-', ' . ', 'a,b', 'a/b', 'a\tb', 'a\u200bb', 'a\u202eb', '😀'])('may not be %j', (word) =>
    expect(wordFault(cleanWord(word))).not.toBeNull(),
  );

  it('is one word whatever its capitals, its spaces and its composition', () => {
    expect(wordKey('  KAFE\u0301  Kota ')).toBe(wordKey('kaf\u00e9 kota'));
  });
});

it('is left as it is by the rules of words', () => {
  const rules = (text: string, word: string) =>
    checkText(text, { kind: 'text', allowed: new Set([wordKey(word)]) }).map(({ rule }) => rule);
  expect(rules('Minta IJIN lalu ijin.', 'Ijin')).toEqual([]);
  expect(rules('Ada di di kota dan resiko.', 'di di')).toEqual(['word']);
});

it('is offered where a finding is about words, and style alone never holds a story', () => {
  expect(canBeAllowed({ rule: 'word', found: 'ijin' })).toBe(true);
  expect(canBeAllowed({ rule: 'redundant', found: 'adalah merupakan' })).toBe(true);
  expect(canBeAllowed({ rule: 'longSentence', found: 'Kalimat' })).toBe(false);
  expect(canBeAllowed({ rule: 'money', found: 'Rp 5' })).toBe(false);
  expect(['word', 'prefix', 'joined', 'repeated'].every((rule) => isOfWords(rule as 'word'))).toBe(true);
  expect(isOfWords('redundant')).toBe(false);
});
