import { alignWords, type Word, wordsIn } from './align-words';
import { CONTEXT, type TextAnchor, type TextPlace } from './text-anchor';

/** So much of what was known of the place must still be there, and of the quoted words themselves. */
const ENOUGH = 0.6;
const ENOUGH_QUOTED = 0.5;
/** Two stretches closer to each other than this are as alike: neither is taken for the place. */
const APART = 0.1;

interface Sought {
  words: string[];
  /** Of the words, those that are quoted; the others stood beside them. */
  first: number;
  last: number;
}

interface Stretch {
  score: number;
  place: TextPlace | null;
}

/**
 * Where words stand that were changed since they were quoted: the stretch of the text most like them and what
 * stood beside them. Null where too little of them is left, and where two places are as alike.
 */
export function findAlike(blocks: readonly string[], anchor: TextAnchor): TextPlace | null {
  const sought = soughtOf(anchor);
  if (sought.last < sought.first) return null;
  const wanted = new Set(sought.words);
  const stretches = blocks.flatMap((text, block) => {
    const words = wordsIn(text);
    const common = new Set(words.flatMap(({ text: word }) => (wanted.has(word) ? [word] : []))).size;
    return common < (wanted.size * (ENOUGH - APART)) / 2
      ? []
      : stretchesIn(text, block, words, sought, anchor);
  });
  const [best, second] = stretches.toSorted((a, b) => b.score - a.score);
  if (!best || best.score < ENOUGH || best.score - (second?.score ?? 0) < APART) return null;
  return best.place;
}

/** The words of an anchor in their order; those that the outer end of its context cuts through are none. */
function soughtOf({ prefix, quote, suffix }: TextAnchor): Sought {
  const before = wordsIn(prefix).slice(prefix.length < CONTEXT ? 0 : 1);
  const after = wordsIn(suffix);
  const quoted = wordsIn(quote);
  const beside = suffix.length < CONTEXT ? after : after.slice(0, -1);
  return {
    words: [...before, ...quoted, ...beside].map(({ text }) => text),
    first: before.length,
    last: before.length + quoted.length - 1,
  };
}

/** The best stretch of a block, and the best of what lies before and after it. */
function stretchesIn(
  text: string,
  block: number,
  words: readonly Word[],
  sought: Sought,
  anchor: TextAnchor,
): Stretch[] {
  const found = alignWords(sought.words, words);
  if (!found) return [];
  const rest = [words.slice(0, found.from), words.slice(found.to)];
  const others = rest.map((part) => alignWords(sought.words, part)?.score ?? 0);
  return [
    {
      score: found.score / sought.words.length,
      place: placeOf(text, block, words, sought, found.now, anchor),
    },
    ...others.map((score) => ({ score: score / sought.words.length, place: null })),
  ];
}

/** From where the words before the quoted ones end to where those after them begin. */
function placeOf(
  text: string,
  block: number,
  words: readonly Word[],
  { first, last }: Sought,
  now: readonly number[],
  anchor: TextAnchor,
): TextPlace | null {
  const quoted = now.slice(first, last + 1).filter((index) => index !== -1);
  if (quoted.length < (last + 1 - first) * ENOUGH_QUOTED) return null;
  if (anchor.prefix === '' && anchor.suffix === '') return whole(text, block);
  const before = now[first - 1] ?? -1;
  const after = now[last + 1] ?? -1;
  const start = now[first] === -1 && before !== -1 ? before + 1 : Math.min(...quoted);
  const end = now[last] === -1 && after !== -1 ? after - 1 : Math.max(...quoted);
  const [head, tail] = [words[start], words[end]];
  return head && tail ? { block, from: head.from, to: tail.to } : null;
}

/** A whole paragraph was meant: it still is, however it is written now. */
function whole(text: string, block: number): TextPlace {
  return { block, from: text.length - text.trimStart().length, to: text.trimEnd().length };
}
