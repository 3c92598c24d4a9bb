import type { Finding } from './finding';
import { keepCase } from './keep-case';
import { gapAfter, isCapitalised, mark, type Passage, spacedAfter, type Word } from './passage';
import { compilePhrases, matchPhrases, readPairs } from './phrase-table';
import * as tables from './prefixes';

const wordsIn = (source: string) => source.split(/\s+/);

function joinedPairs(preposition: string, places: string): [string, string[]][] {
  return wordsIn(places).map((place) => {
    const apart = place === 'manapun' ? 'mana pun' : place;
    return [preposition + place, [`${preposition} ${apart}`]];
  });
}

const TABLE = compilePhrases([
  ...joinedPairs('di', tables.AFTER_DI),
  ...joinedPairs('ke', tables.AFTER_KE),
  ...readPairs(tables.JOINED_PREPOSITIONS),
  ...readPairs(tables.SPLIT_PREFIXES),
]);
const PASSIVES = new Set(wordsIn(tables.PASSIVES));
const VERBS_IN_KAN = new Set(wordsIn(tables.VERBS_IN_KAN));
const NOUNS_IN_KAN = new Set(wordsIn(tables.NOUNS_IN_KAN));
const NUMBERS = new Set(wordsIn(tables.NUMBERS));
const BEFORE_ORDINALS = new Set(wordsIn(tables.BEFORE_ORDINALS));

function isVerb(word: string): boolean {
  if (PASSIVES.has(word) || VERBS_IN_KAN.has(word)) return true;
  if (!word.endsWith('kan') || word.length < 7 || NOUNS_IN_KAN.has(word)) return false;
  return !word.startsWith('pe') && !word.startsWith('ke');
}

/** In running text a capitalised word after "di" is a place's name; in a title it may be a verb. */
function isPassiveApart(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  const next = passage.words[index + 1];
  if (word?.lower !== 'di' || !next || !isVerb(next.lower)) return false;
  if (isCapitalised(next) && passage.kind === 'text' && !isCapitalised(word)) return false;
  return gapAfter(passage, index + 1) !== '-';
}

function isOrdinalApart(passage: Passage, index: number): boolean {
  const before = passage.words[index - 1];
  const next = passage.words[index + 1];
  if (passage.words[index]?.lower !== 'ke' || !before || !next) return false;
  if (!BEFORE_ORDINALS.has(before.lower)) return false;
  return NUMBERS.has(next.lower) || /^\d{1,3}$/.test(next.text);
}

/** What to write instead of two words that a prefix parted, if it did. */
function joinedAt(passage: Passage, index: number): string | undefined {
  if (!spacedAfter(passage, index)) return undefined;
  const word = passage.words[index] as Word;
  const next = passage.words[index + 1] as Word;
  if (isPassiveApart(passage, index)) return word.text + next.lower;
  if (!isOrdinalApart(passage, index)) return undefined;
  return /^\d/.test(next.text) ? `${word.text}-${next.text}` : word.text + next.lower;
}

/**
 * di and ke: apart as prepositions, joined as prefixes.
 * Source: EYD V 2022, kata turunan, kata depan, angka dan bilangan (ke- before numbers).
 */
export function checkPrefixes(passage: Passage): Finding[] {
  const { text } = passage;
  const findings = matchPhrases(passage, TABLE).map((match) =>
    mark('prefix', text, match.from, match.to, match.suggestions),
  );
  for (let index = 0; index < passage.words.length - 1; index++) {
    const joined = joinedAt(passage, index);
    if (joined === undefined) continue;
    const from = passage.words[index]?.from ?? 0;
    const to = passage.words[index + 1]?.to ?? 0;
    findings.push(mark('prefix', text, from, to, [keepCase(text.slice(from, to), joined.toLowerCase())]));
  }
  return findings;
}
