import type { Refusal } from '@/lib/sop/refusal';
import type { Finding, LanguageRule } from './finding';

/** Most characters of a word or phrase of the office's list. */
export const OFFICE_WORD_LIMIT = 60;

const SIGNS = /^[\p{L}\p{M}\p{N} .'’-]+$/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Rules about signs, numbers and whole sentences: no word of theirs could be left as it is. */
const NOT_OF_WORDS: ReadonlySet<LanguageRule> = new Set([
  'spacing',
  'punctuation',
  'money',
  'dateTime',
  'capitals',
  'longSentence',
]);

/** A word as the list keeps it: composed, trimmed, one space between its parts. */
export function cleanWord(word: string): string {
  return word.normalize('NFC').trim().replace(/ +/g, ' ');
}

/** What two spellings of one word share; the list holds each once. */
export function wordKey(word: string): string {
  return cleanWord(word).toLowerCase();
}

/** What keeps a cleaned word from the list; null when nothing does. */
export function wordFault(word: string): Refusal | null {
  if (word === '') return { code: 'fieldMissing', field: 'word' };
  if (word.length > OFFICE_WORD_LIMIT) {
    return { code: 'textTooLong', params: { limit: OFFICE_WORD_LIMIT }, field: 'word' };
  }
  return SIGNS.test(word) && LETTER.test(word) ? null : { code: 'wordSigns', field: 'word' };
}

/** True for rules that find a wrong word: the others find signs and numbers, or advise on style. */
export function isOfWords(rule: LanguageRule): boolean {
  return !NOT_OF_WORDS.has(rule) && rule !== 'redundant';
}

/** Whether the office may say of a finding's words that they stay as they are. */
export function canBeAllowed({ rule, found }: Pick<Finding, 'rule' | 'found'>): boolean {
  return !NOT_OF_WORDS.has(rule) && wordFault(cleanWord(found)) === null;
}

/** A word of the office's list as the settings show it. */
export interface OfficeWord {
  word: string;
  by: string;
  at: Date;
}
