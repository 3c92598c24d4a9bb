/** A word of a text and where it stands, in UTF-16 units. */
export interface Word {
  /** In small letters, so that a new sentence does not make it another word. */
  text: string;
  from: number;
  to: number;
}

/** What a word costs that only one of both has. */
const GAP = 0.2;
/** So much of its letters makes a word the other, mended. */
const SAME_LETTERS = 0.6;
const SHORTEST = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** More texts than an article has paragraphs. */
const KEPT = 2_000;

const known = new Map<string, readonly Word[]>();

/** The words of a text in their order. Kept, since of a text that is written one paragraph changes at a time. */
export function wordsIn(text: string): readonly Word[] {
  const before = known.get(text);
  if (before) return before;
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    ...{ text: word.toLocaleLowerCase('id'), from: index, to: index + word.length },
  }));
  if (known.size >= KEPT) known.clear();
  known.set(text, words);
  return words;
}

/** How far one word is the other: 1 where it is, less where some letters were mended, 0 where it is not. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (least < SHORTEST || least / most < SAME_LETTERS) return 0;
  let same = 0;
  while (same < least && a[same] === b[same]) same += 1;
  let end = 0;
  while (end < least - same && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const share = (same + end) / most;
  return share >= SAME_LETTERS ? share : 0;
}

/** Words that were sought and the stretch of a text most like them. */
export interface Alignment {
  score: number;
  /** For each word sought, the index of the one it is now; -1 for those that went. */
  now: number[];
  /** The stretch, as indices of the text's words. */
  from: number;
  to: number;
}

/**
 * The stretch of `text` most like `sought` (Smith-Waterman over words): what both have in the same order
 * counts for it, what only one has against it. Null where they have nothing in common.
 */
export function alignWords(sought: readonly string[], text: readonly Pick<Word, 'text'>[]): Alignment | null {
  const width = text.length + 1;
  const scores = new Float64Array((sought.length + 1) * width);
  const at = (row: number, column: number) => scores[row * width + column] ?? 0;
  const alike = (row: number, column: number) =>
    likeness(sought[row - 1] ?? '', text[column - 1]?.text ?? '');
  let [row, column] = [0, 0];
  for (let i = 1; i <= sought.length; i += 1) {
    for (let j = 1; j < width; j += 1) {
      const like = alike(i, j);
      const joined = like > 0 ? at(i - 1, j - 1) + like : 0;
      const score = Math.max(0, joined, at(i - 1, j) - GAP, at(i, j - 1) - GAP);
      scores[i * width + j] = score;
      if (score > at(row, column)) [row, column] = [i, j];
    }
  }
  const score = at(row, column);
  if (score <= 0) return null;
  const to = column;
  const now = sought.map(() => -1);
  while (at(row, column) > 0) {
    const like = alike(row, column);
    if (like > 0 && at(row, column) === at(row - 1, column - 1) + like) {
      row -= 1;
      column -= 1;
      now[row] = column;
    } else if (at(row, column) === at(row - 1, column) - GAP) row -= 1;
    else column -= 1;
  }
  return { score, now, from: column, to };
}
