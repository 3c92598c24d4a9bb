import type { BlockKind, Finding, LanguageRule } from './finding';

/** One word as it stands; `lower` is what tables are asked with: small letters, straight apostrophes. */
export interface Word {
  from: number;
  to: number;
  text: string;
  lower: string;
}

/** A block of text with its words, cut once and read by every rule. */
export interface Passage {
  text: string;
  kind: BlockKind;
  words: readonly Word[];
}

/** One rule: every place of a passage where it does not hold. */
export type Rule = (passage: Passage) => Finding[];

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Cuts a text into words. A hyphen parts words, an apostrophe within a word does not. */
export function readPassage(text: string, kind: BlockKind): Passage {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [found] = match;
    const lower = found.toLowerCase().replace(/[’ʼ]/g, "'");
    words.push({ from: match.index, to: match.index + found.length, text: found, lower });
  }
  return { text, kind, words };
}

/** A finding of a rule over a stretch of the text. Suggestions that change nothing are left out. */
export function mark(
  rule: LanguageRule,
  text: string,
  from: number,
  to: number,
  suggestions: readonly string[],
): Finding {
  const found = text.slice(from, to);
  return { rule, from, to, found, suggestions: suggestions.filter((words) => words !== found) };
}

/** What stands between a word and the next one; undefined after the last. */
export function gapAfter({ text, words }: Passage, index: number): string | undefined {
  const word = words[index];
  const next = words[index + 1];
  return word && next ? text.slice(word.to, next.from) : undefined;
}

const SPACES = /^[ \u00a0\t]+$/;

/** Whether only spaces stand between a word and the next one. */
export function spacedAfter(passage: Passage, index: number): boolean {
  const gap = gapAfter(passage, index);
  return gap === ' ' || (gap !== undefined && SPACES.test(gap));
}

export function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** Two letters or more, none of them small: UMKM, WIB. */
export function isAllCapitals(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word.text);
}
