/** How fast a reader of Indonesian news reads, in words a minute. */
const WORDS_PER_MINUTE = 200;

/** Words of a plain text: what stands between blanks. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Whole minutes to read so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
