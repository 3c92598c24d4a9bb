/** What is looked for, and how strictly. */
export interface Find {
  words: string;
  matchCase: boolean;
  wholeWord: boolean;
}

export interface TextMatch {
  from: number;
  to: number;
}

/** Stands in a block's text for what is no text: a line break, a picture. Nothing matches it. */
export const NO_TEXT = '\ufffc';

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the bounds of ASCII
const ASCII = /^[\u0000-\u007f]*$/;
const IN_WORD = /[\p{L}\p{N}\p{M}_]/u;

function signs(text: string): Iterable<string> {
  if (ASCII.test(text)) return text;
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** A text as it is compared, with the place in the original of every sign's beginning (-1 within a sign). */
function folded(text: string, matchCase: boolean): { text: string; places: number[] } {
  const places: number[] = [];
  let compared = '';
  let at = 0;
  for (const sign of signs(text)) {
    const plain = sign.normalize('NFC').replace('\u00a0', ' ');
    const fold = matchCase ? plain : plain.toLowerCase();
    for (let unit = 0; unit < fold.length; unit += 1) places.push(unit === 0 ? at : -1);
    compared += fold;
    at += sign.length;
  }
  places.push(at);
  return { text: compared, places };
}

/** Whether a word goes on over this place of a text. */
function insideWord(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(at) ?? 32);
  return IN_WORD.test(before) && IN_WORD.test(after);
}

/**
 * Every place of a text where the words stand, in UTF-16 units, none overlapping another. Signs are matched
 * whole: "e" is not found in "é", nor a face in a family; composed and decomposed letters are the same.
 */
export function findInText(text: string, { words, matchCase, wholeWord }: Find): TextMatch[] {
  const wanted = folded(words, matchCase).text;
  if (wanted === '' || wanted.includes(NO_TEXT)) return [];
  const { text: compared, places } = folded(text, matchCase);
  const found: TextMatch[] = [];
  let at = compared.indexOf(wanted);
  while (at !== -1) {
    const end = at + wanted.length;
    const from = places[at] ?? -1;
    const to = places[end] ?? -1;
    const split = wholeWord && (insideWord(compared, at) || insideWord(compared, end));
    const taken = from !== -1 && to !== -1 && !split;
    if (taken) found.push({ from, to });
    at = compared.indexOf(wanted, taken ? end : at + 1);
  }
  return found;
}

/** The first match at or after a place, the first of all when none is left, -1 when there is none. */
export function matchNear(matches: readonly TextMatch[], place: number): number {
  if (matches.length === 0) return -1;
  return Math.max(
    matches.findIndex(({ from }) => from >= place),
    0,
  );
}
