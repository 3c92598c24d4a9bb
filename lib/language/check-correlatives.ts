import type { Finding } from './finding';
import { gapAfter, mark, type Passage, spacedAfter } from './passage';

/** By the first word: the second that people write after it, and the one that belongs there. */
const PAIRS: ReadonlyMap<string, readonly [wrong: string, right: string]> = new Map([
  ['antara', ['dengan', 'dan']],
  ['baik', ['ataupun', 'maupun']],
  ['bukan', ['tetapi', 'melainkan']],
]);
/** Within a pair these words close it already or show that it is another one. */
const OTHER = new Set('dan atau maupun sampai hingga lain hanya saja cuma sekadar karena'.split(' '));
/** A second half farther off may belong to another word. */
const REACH = 7;

function secondHalf(passage: Passage, first: number, wrong: string): number | undefined {
  for (let index = first + 1; index <= first + REACH; index++) {
    const word = passage.words[index];
    if (!word || OTHER.has(word.lower)) return undefined;
    if (word.lower === wrong) return index > first + 1 ? index : undefined;
    const beforeSecond = passage.words[index + 1]?.lower === wrong && gapAfter(passage, index) === ', ';
    if (!spacedAfter(passage, index) && gapAfter(passage, index) !== '-' && !beforeSecond) return undefined;
  }
  return undefined;
}

/**
 * Conjunctions that come in pairs: antara … dan, baik … maupun, bukan … melainkan.
 * Source: Tata Bahasa Baku Bahasa Indonesia, konjungsi korelatif; the Badan Bahasa's guides.
 */
export function checkCorrelatives(passage: Passage): Finding[] {
  return passage.words.flatMap(({ lower }, first) => {
    const pair = PAIRS.get(lower);
    const second = pair && secondHalf(passage, first, pair[0]);
    const word = second === undefined ? undefined : passage.words[second];
    return pair && word ? [mark('word', passage.text, word.from, word.to, [pair[1]])] : [];
  });
}
