import { sentencesOf } from './sentences';

export type ReadingLevel = 'easy' | 'fair' | 'hard';

export interface Readability {
  sentences: number;
  words: number;
  /** Mean words of a sentence; 0 for a text without one. */
  wordsPerSentence: number;
  /** Words of the longest sentence. */
  longest: number;
  level: ReadingLevel;
}

/**
 * Bounds in words a sentence, after Flesch, The Art of Readable Writing (1949): up to 17 standard, from 25
 * difficult. They were made for English; no scale tested on Indonesian readers is known to us, so the level
 * is a hint and judges nothing.
 */
const EASY_UP_TO = 17;
const HARD_FROM = 25;

function levelOf(wordsPerSentence: number): ReadingLevel {
  if (wordsPerSentence <= EASY_UP_TO) return 'easy';
  return wordsPerSentence < HARD_FROM ? 'fair' : 'hard';
}

/** How long the sentences of a text are, and what that says of reading it. */
export function readability(text: string): Readability {
  const lengths = sentencesOf(text).map(({ words }) => words);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const wordsPerSentence = lengths.length === 0 ? 0 : words / lengths.length;
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return { sentences: lengths.length, words, wordsPerSentence, longest, level: levelOf(wordsPerSentence) };
}
