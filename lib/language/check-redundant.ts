import type { Finding } from './finding';
import { gapAfter, mark, type Passage, spacedAfter } from './passage';
import { compilePhrases, matchPhrases, readPairs } from './phrase-table';
import { DOUBLED_NOTIONS, REDUNDANT_PHRASES, WORDS_OF_MANY } from './redundancies';

const TABLE = compilePhrases(readPairs(REDUNDANT_PHRASES));
const MANY = new Set(WORDS_OF_MANY.split(/\s+/));
const NOTIONS = new Set(DOUBLED_NOTIONS.split(/\s+/));

/** "para pedagang-pedagang": para already says that there are many. */
function doubledPlurals(passage: Passage): Finding[] {
  const { text, words } = passage;
  return words.flatMap((word, index) => {
    const noun = words[index + 1];
    const twin = words[index + 2];
    if (!MANY.has(word.lower) || !noun || !twin || noun.lower !== twin.lower) return [];
    if (!spacedAfter(passage, index) || gapAfter(passage, index + 1) !== '-' || NOTIONS.has(noun.lower))
      return [];
    return [mark('redundant', text, word.from, twin.to, [text.slice(word.from, noun.to)])];
  });
}

/** "sangat baik sekali" and "hanya dua saja" say one thing on both sides. */
const BOTH_SIDES =
  /(?<![\p{L}\p{N}])(?:(sangat|amat) (\p{L}+) (sekali)|(hanya) ((?:\p{L}+ ){0,1}[\p{L}\p{N}]+) (saja))(?![\p{L}\p{N}-])/giu;

function saidOnBothSides({ text }: Passage): Finding[] {
  return [...text.matchAll(BOTH_SIDES)].map((match) => {
    const [found, very, quality, indeed, only, amount, just] = match;
    const suggestions = [`${very ?? only} ${quality ?? amount}`, `${quality ?? amount} ${indeed ?? just}`];
    return mark('redundant', text, match.index, match.index + found.length, suggestions);
  });
}

/** A list that "seperti" or "misalnya" opens is already one of examples. A person must choose what goes. */
const OPEN_LIST =
  /(?<![\p{L}\p{N}])(?:seperti|misalnya|antara lain|contohnya)(?![\p{L}\p{N}])[^.!?\n;:]{3,200}?,? (dan lain-lain|dan sebagainya|dan lainnya|dll|dsb)(?![\p{L}\p{N}])/giu;

function openLists({ text }: Passage): Finding[] {
  return [...text.matchAll(OPEN_LIST)].map((match) => {
    const to = match.index + match[0].length;
    return mark('redundant', text, to - (match[1] ?? '').length, to, []);
  });
}

/**
 * Words that say what others beside them have said.
 * Source: the Badan Bahasa's guides on effective sentences (kehematan kata).
 */
export function checkRedundant(passage: Passage): Finding[] {
  const phrases = matchPhrases(passage, TABLE).map((match) =>
    mark('redundant', passage.text, match.from, match.to, match.suggestions),
  );
  return [...phrases, ...doubledPlurals(passage), ...saidOnBothSides(passage), ...openLists(passage)];
}
