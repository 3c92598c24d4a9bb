import { describe, expect, it } from 'vitest';
import type { Finding, LanguageRule } from './finding';
import { carryFindings, findingAt, runsOf } from './marked-text';

const TEXT = 'Minta ijin di di kantor';

function fault(words: string, rule: LanguageRule = 'word'): Finding {
  const from = TEXT.indexOf(words);
  return { rule, from, to: from + words.length, found: words, suggestions: [] };
}

describe('a caret', () => {
  const sentence = fault(TEXT, 'longSentence');
  const word = fault('ijin');
  it.each([6, 8, 10])('at %i is in the word, not in the sentence around it', (caret) => {
    expect(findingAt([sentence, word], caret)).toBe(word);
  });
  it('beside the word is in the sentence', () => expect(findingAt([sentence, word], 3)).toBe(sentence));
  it('in no words at all finds nothing', () => expect(findingAt([word], 12)).toBeUndefined());
});

describe('runs', () => {
  it('are the whole text, cut where a finding begins and ends', () => {
    const runs = runsOf(TEXT, [fault('ijin'), fault('di di', 'repeated')]);
    expect(runs.map(({ text, finding }) => [text, finding?.rule])).toEqual([
      ['Minta ', undefined],
      ['ijin', 'word'],
      [' ', undefined],
      ['di di', 'repeated'],
      [' kantor', undefined],
    ]);
  });
  it('of a word within a sentence are underlined for the word', () => {
    const runs = runsOf(TEXT, [fault(TEXT, 'longSentence'), fault('ijin')]);
    expect(runs.map(({ finding }) => finding?.rule)).toEqual(['longSentence', 'word', 'longSentence']);
  });
  it('of a text without findings are one', () => expect(runsOf(TEXT, [])).toHaveLength(1));
  it('of an empty text are none', () => expect(runsOf('', [])).toEqual([]));
});

describe('what is typed', () => {
  const findings = [fault('ijin'), fault('di di', 'repeated')];
  const wordsIn = (now: string) =>
    carryFindings(findings, TEXT, now).map(({ from, to }) => now.slice(from, to));

  it('before all findings moves them along', () => {
    expect(wordsIn(`Warga m${TEXT.slice(1)}`)).toEqual(['ijin', 'di di']);
  });
  it('behind all findings leaves them where they are', () => {
    expect(wordsIn(`${TEXT} ini`)).toEqual(['ijin', 'di di']);
  });
  it('between two moves the second', () => {
    expect(wordsIn('Minta ijin baru di di kantor')).toEqual(['ijin', 'di di']);
  });
  it.each([
    ['within its words', 'Minta ijjin di di kantor'],
    ['at their end', 'Minta ijini di di kantor'],
    ['at their beginning', 'Minta sijin di di kantor'],
    ['in their place', 'Minta izin di di kantor'],
  ])('%s takes a finding away', (_where, now) => expect(wordsIn(now)).toEqual(['di di']));
  it('over everything leaves none', () => expect(wordsIn('Lain')).toEqual([]));
});
