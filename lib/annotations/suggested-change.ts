import type { TextPlace } from './text-anchor';

/** What a suggestion does to a block's text: these units go, this text comes in their stead. */
export interface TextChange {
  block: number;
  from: number;
  to: number;
  text: string;
}

/**
 * The least change that turns the words into what was suggested, so that the looks of what stays are kept.
 * Taking words out takes the blank that they leave behind.
 */
export function suggestedChange(blockText: string, place: TextPlace, replacement: string): TextChange {
  const { block, from, to } = place;
  if (replacement === '') {
    const blankBefore = blockText[from - 1] === ' ';
    const blankAfter = to >= blockText.length || /[\s.,;:!?)]/.test(blockText[to] ?? '');
    if (blankBefore && blankAfter) return { block, from: from - 1, to, text: '' };
    const first = from === 0 && blockText[to] === ' ';
    return { block, from, to: first ? to + 1 : to, text: '' };
  }
  const words = blockText.slice(from, to);
  const start = sameUnits(words, replacement, Math.min(words.length, replacement.length), false);
  const room = Math.min(words.length, replacement.length) - start;
  const end = sameUnits(words, replacement, room, true);
  return {
    block,
    from: from + start,
    to: to - end,
    text: replacement.slice(start, replacement.length - end),
  };
}

/** UTF-16 units that a text has once it is changed. */
export function lengthAfter(text: string, { from, to, text: written }: TextChange): number {
  return text.length - (to - from) + written.length;
}

/** How many units both begin (or end) with, never through the middle of a sign of two. */
function sameUnits(a: string, b: string, most: number, fromEnd: boolean): number {
  const at = (text: string, index: number) => text.charCodeAt(fromEnd ? text.length - 1 - index : index);
  let same = 0;
  while (same < most && at(a, same) === at(b, same)) same += 1;
  const cut = fromEnd ? isLow(at(a, same - 1)) : isHigh(at(a, same - 1));
  return same > 0 && cut ? same - 1 : same;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Changes that can be made together, the last first; of two that overlap, only the first. */
export function apart<T extends { change: TextChange }>(changes: readonly T[]): T[] {
  const inOrder = changes.toSorted(
    (a, b) => a.change.block - b.change.block || a.change.from - b.change.from,
  );
  const kept: T[] = [];
  for (const next of inOrder) {
    const last = kept.at(-1);
    const overlaps = last && last.change.block === next.change.block && next.change.from < last.change.to;
    const same = last && last.change.block === next.change.block && next.change.from === last.change.from;
    if (!overlaps && !same) kept.push(next);
  }
  return kept.reverse();
}
