import type { Finding } from './finding';
import * as tables from './joined-words';
import { keepCase } from './keep-case';
import {
  gapAfter,
  isAllCapitals,
  isCapitalised,
  mark,
  type Passage,
  spacedAfter,
  type Word,
} from './passage';
import { compilePhrases, matchPhrases, readPairs } from './phrase-table';

const wordsIn = (source: string) => source.split(/\s+/);

const TABLE = compilePhrases([
  ...readPairs(tables.COMPOUNDS),
  ...readPairs(tables.BOUND_PAIRS),
  ...readPairs(tables.COMPOUNDS)
    .filter(([wrong]) => !wrong.includes(' '))
    .map(([wrong, rights]): [string, string[]] => [`${wrong}nya`, rights.map((right) => `${right}nya`)]),
  ...wordsIn(tables.PUN_JOINED).map((word): [string, string[]] => [`${word} pun`, [`${word}pun`]]),
  ...wordsIn(tables.PUN_APART).map((word): [string, string[]] => [`${word}pun`, [`${word} pun`]]),
  ...wordsIn(tables.AFTER_PER).flatMap((word): [string, string[]][] => [
    [`per${word}`, [`per ${word}`]],
    [`per-${word}`, [`per ${word}`]],
  ]),
]);
const BOUND = new Set(wordsIn(tables.BOUND_FORMS));
const AFTER_TO_BRING = new Set(wordsIn(tables.AFTER_TO_BRING));
const BEFORE_TO_BRING = new Set(wordsIn(tables.BEFORE_TO_BRING));
const BOUND_IN_NAMES = new Set(wordsIn(tables.BOUND_IN_NAMES));
const PROPER = new Set(wordsIn(tables.PROPER_AFTER_BOUND));
const CONNECTING = new Set(
  wordsIn('dan atau yang di ke dari untuk pada dengan dalam ini itu adalah saja maupun serta'),
);

/** "antar jemput" and "pesan antar" are the verb, to bring. */
function isToBring({ words }: Passage, index: number): boolean {
  if (words[index]?.lower !== 'antar') return false;
  return (
    AFTER_TO_BRING.has(words[index + 1]?.lower ?? '') || BEFORE_TO_BRING.has(words[index - 1]?.lower ?? '')
  );
}

function isName({ kind, words }: Passage, index: number): boolean {
  const word = words[index] as Word;
  if (word.lower === 'semi' && words[index - 1]?.lower === 'musim') return true;
  if (kind !== 'text' || !isCapitalised(word) || !isCapitalised(words[index + 1])) return false;
  return !BOUND_IN_NAMES.has(word.lower);
}

/** A name or an acronym keeps its capital behind a hyphen; in a title every word has one. */
function joinBound(word: Word, next: Word): string {
  const shouting = isAllCapitals(word) && isAllCapitals(next);
  const isProper = PROPER.has(next.lower) || (isCapitalised(next) && !isCapitalised(word));
  if (!shouting && (isProper || isAllCapitals(next))) return `${word.text}-${next.text}`;
  return keepCase(word.text, word.lower + next.lower);
}

function boundAt(passage: Passage, index: number): Finding | undefined {
  const word = passage.words[index] as Word;
  const next = passage.words[index + 1];
  if (!BOUND.has(word.lower) || !next || !/^\p{L}{2,}/u.test(next.text)) return undefined;
  const hyphened = gapAfter(passage, index) === '-' && !isCapitalised(next) && !PROPER.has(next.lower);
  if (!hyphened && !spacedAfter(passage, index)) return undefined;
  if (isToBring(passage, index) || CONNECTING.has(next.lower)) return undefined;
  if (isName(passage, index) || passage.text[word.from - 1] === '-') return undefined;
  return mark('joined', passage.text, word.from, next.to, [joinBound(word, next)]);
}

/** Capitals or numbers and an ending are parted by a hyphen: UMKM-nya, 1990-an (EYD V 2022, tanda hubung). */
const UNHYPHENED = /(?<![\p{L}\p{N}])(?:(\p{Lu}{2,})(nya|ku|mu)|(\d+)(an))(?![\p{L}\p{N}])/gu;

/** The hyphen of a doubled word is a short one without spaces (EYD V 2022, bentuk ulang). */
const WIDE_HYPHEN = /^(?: ?– ?| - ?|- )$/;

function wideHyphenAt(passage: Passage, index: number): Finding | undefined {
  const word = passage.words[index] as Word;
  const next = passage.words[index + 1];
  if (word.lower !== next?.lower || !/^\p{L}{3,}$/u.test(word.text)) return undefined;
  if (!WIDE_HYPHEN.test(gapAfter(passage, index) ?? '')) return undefined;
  return mark('joined', passage.text, word.from, next.to, [`${word.text}-${next.text}`]);
}

function unhyphened({ text }: Passage): Finding[] {
  return [...text.matchAll(UNHYPHENED)].map((match) => {
    const [found, acronym, possessive, number, ending] = match;
    const right = `${acronym ?? number}-${possessive ?? ending}`;
    return mark('joined', text, match.index, match.index + found.length, [right]);
  });
}

/**
 * What is written as one word and what as two: compounds, bound forms, pun, per.
 * Source: EYD V 2022, kata turunan, gabungan kata, partikel, tanda hubung; KBBI VI.
 */
export function checkJoined(passage: Passage): Finding[] {
  const findings = matchPhrases(passage, TABLE).map((match) =>
    mark('joined', passage.text, match.from, match.to, match.suggestions),
  );
  for (let index = 0; index < passage.words.length; index++) {
    const finding = boundAt(passage, index) ?? wideHyphenAt(passage, index);
    if (finding) findings.push(finding);
  }
  return [...findings, ...unhyphened(passage)];
}
