import { keepCase, keepNameCase } from './keep-case';
import { gapAfter, isCapitalised, type Passage, spacedAfter } from './passage';

/** One entry: the words to look for, what parts them ('-' or a space), and what to put there. */
interface Phrase {
  words: readonly string[];
  gaps: readonly string[];
  suggestions: readonly string[];
}

/** Phrases by their first word, the longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

export interface PhraseMatch {
  /** Index of the first word. */
  first: number;
  /** Index of the last word. */
  last: number;
  from: number;
  to: number;
  suggestions: readonly string[];
}

/** Reads "wrong>right; wrong>right|other" into pairs. An entry may have no right: a person must rewrite. */
export function readPairs(source: string): [wrong: string, suggestions: string[]][] {
  const entries = source.split(/[;\n]/).map((entry) => entry.trim());
  return entries
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [wrong = '', right = ''] = entry.split('>');
      return [wrong.trim(), right === '' ? [] : right.split('|').map((words) => words.trim())];
    });
}

function toPhrase(wrong: string, suggestions: readonly string[]): Phrase {
  const parts = wrong.toLowerCase().split(/([ -])/);
  return {
    words: parts.filter((_, index) => index % 2 === 0),
    gaps: parts.filter((_, index) => index % 2 === 1),
    suggestions,
  };
}

/** Builds a table once, so that a check asks one map for each word of the text. */
export function compilePhrases(pairs: Iterable<readonly [string, readonly string[]]>): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const [wrong, suggestions] of pairs) {
    const phrase = toPhrase(wrong, suggestions);
    const first = phrase.words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), phrase]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function standsAt(passage: Passage, index: number, phrase: Phrase): boolean {
  return phrase.words.every((word, offset) => {
    if (passage.words[index + offset]?.lower !== word) return false;
    const gap = phrase.gaps[offset];
    if (gap === undefined) return true;
    return gap === ' ' ? spacedAfter(passage, index + offset) : gapAfter(passage, index + offset) === gap;
  });
}

/** A capital that no sentence asks for is a name's or a title's: Walikota Malang, Jam Kerja Dilingkungan OPD. */
function isInName(passage: Passage, first: number, last: number): boolean {
  const begin = passage.words[first]?.from ?? 0;
  const startsSentence = /(?:^|[.!?:\n“"(]|\d\.)\s*$/u.test(
    passage.text.slice(Math.max(0, begin - 4), begin),
  );
  return !startsSentence || isCapitalised(passage.words[last + 1]);
}

/** The phrase of the table that begins at a word, if any, with its suggestions in the capitals found. */
export function phraseAt(passage: Passage, index: number, table: PhraseTable): PhraseMatch | undefined {
  const first = passage.words[index];
  const phrase = first && table.get(first.lower)?.find((each) => standsAt(passage, index, each));
  if (!first || !phrase) return undefined;
  const last = index + phrase.words.length - 1;
  const to = passage.words[last]?.to ?? first.to;
  const found = passage.text.slice(first.from, to);
  const write = isCapitalised(first) && isInName(passage, index, last) ? keepNameCase : keepCase;
  const suggestions = phrase.suggestions.map((each) => write(found, each));
  return { first: index, last, from: first.from, to, suggestions };
}

/** Every place where a phrase of the table stands, from left to right. */
export function matchPhrases(passage: Passage, table: PhraseTable): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (let index = 0; index < passage.words.length; index++) {
    const match = phraseAt(passage, index, table);
    if (!match) continue;
    matches.push(match);
    index = match.last;
  }
  return matches;
}
