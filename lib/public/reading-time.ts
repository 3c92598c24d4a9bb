/** Words that an adult reads in a minute of Indonesian prose on a screen. */
const WORDS_A_MINUTE = 200;

/** Minutes of reading, whole and at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
