import { ACRONYMS, NAMES, SMALL_IN_TITLES } from './capitals';
import type { Finding } from './finding';
import { isAllCapitals, mark, type Passage, type Word } from './passage';

/** A word of vowels and consonants is spelt small; one without vowels is an acronym that no list has. */
const isAcronym = ({ text }: Word) => ACRONYMS.has(text) || (text.length > 1 && !/[AIUEOY]/.test(text));

const capitalise = (word: string) => word.charAt(0) + word.slice(1).toLowerCase();

/** In the second half of a doubled word a title has its capital too: Undang-Undang (EYD V 2022, huruf kapital). */
function inTitleCase(word: Word, index: number): string {
  if (isAcronym(word)) return word.text;
  return index > 0 && SMALL_IN_TITLES.has(word.lower) ? word.lower : capitalise(word.text);
}

function inSentenceCase(word: Word, index: number): string {
  if (isAcronym(word)) return word.text;
  return index === 0 || NAMES.has(word.lower) ? capitalise(word.text) : word.text.toLowerCase();
}

function rewrite({ text, words }: Passage, write: (word: Word, index: number) => string): string {
  let written = '';
  let end = 0;
  words.forEach((word, index) => {
    written += text.slice(end, word.from) + write(word, index);
    end = word.to;
  });
  return written + text.slice(end);
}

function isInCapitals({ text, words }: Passage): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  return words.filter((word) => isAllCapitals(word) && !isAcronym(word)).length >= 2;
}

/**
 * Titles in capitals throughout, with the title's and the sentence's way of writing them.
 * Source: EYD V 2022, huruf kapital (in titles); readers of screens are read capitals letter by letter.
 */
export function checkCapitals(passage: Passage): Finding[] {
  if (passage.kind === 'text' || !isInCapitals(passage)) return [];
  const { text } = passage;
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const suggestions = [rewrite(passage, inTitleCase).trim(), rewrite(passage, inSentenceCase).trim()];
  return [mark('capitals', text, from, to, [...new Set(suggestions)])];
}
