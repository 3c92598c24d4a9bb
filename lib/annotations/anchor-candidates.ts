import { CONTEXT, type TextAnchor, type TextPlace } from './text-anchor';

/** Words of a text that may be those of an anchor. */
export interface Candidate {
  place: TextPlace;
  /** Units of context that stand unchanged beside the words; the block's edge counts as one. */
  beside: number;
  /** Of all context that could stand so, 0 to 1. */
  share: number;
  /** 0 to 1: how much of the context is still near the words. */
  kept: number;
}

/** Stands for the beginning and the end of a block, which are context too. */
const EDGE = '\u0002';
/** Below it, the same words stand in other company: they are not those that were meant. */
export const ENOUGH = 0.5;
/** The words that stand next, with what parts them from here. */
const LAST = /\S*\s*$/;
const FIRST = /^\s*\S*/;
const WORD = /[\p{L}\p{N}]+/gu;

/** Every place of a block where the words of an anchor stand. */
export function candidatesIn(text: string, block: number, anchor: TextAnchor): Candidate[] {
  const found: Candidate[] = [];
  const { quote } = anchor;
  for (let from = text.indexOf(quote); from !== -1; from = text.indexOf(quote, from + 1)) {
    found.push(weigh(text, { block, from, to: from + quote.length }, anchor));
  }
  return found;
}

/** Every place of a block where the words that stood beside others now meet. */
export function jointsIn(text: string, block: number, anchor: TextAnchor): Candidate[] {
  const edged = EDGE + text + EDGE;
  const last = anchor.prefix.match(LAST)?.[0] || EDGE;
  const next = anchor.suffix.match(FIRST)?.[0] || EDGE;
  const found: Candidate[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const meets = edged.endsWith(last, at + 1) && edged.startsWith(next, at + 1);
    if (meets) found.push(weigh(text, { block, from: at, to: at }, anchor));
  }
  return found;
}

function weigh(text: string, place: TextPlace, { prefix, suffix }: TextAnchor): Candidate {
  const before = withEdge(prefix, 'before');
  const after = withEdge(suffix, 'after');
  const textBefore = EDGE + text.slice(0, place.from);
  const textAfter = text.slice(place.to) + EDGE;
  const beside = sameEnd(before, textBefore) + sameStart(after, textAfter);
  const wanted = [...wordsOf(prefix, 'before'), ...wordsOf(suffix, 'after')];
  const near = new Set([
    ...(textBefore.slice(-3 * CONTEXT).match(WORD) ?? []),
    ...(textAfter.slice(0, 3 * CONTEXT).match(WORD) ?? []),
  ]);
  const words = wanted.filter((word) => near.has(word)).length / (wanted.length || 1);
  const share = beside / (before.length + after.length);
  return { place, beside, share, kept: Math.max(share, words) };
}

/** A context shorter than it could be ends where its block does. */
function withEdge(context: string, side: 'before' | 'after'): string {
  if (context.length === CONTEXT) return context;
  return side === 'before' ? EDGE + context : context + EDGE;
}

/** The words of a context; the one that its outer end cuts through is none. */
function wordsOf(context: string, side: 'before' | 'after'): string[] {
  const words: string[] = context.match(WORD) ?? [];
  if (context.length < CONTEXT) return words;
  return side === 'before' ? words.slice(1) : words.slice(0, -1);
}

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function sameEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** The best context decides, then the block and the place in it that the words were in. */
function isBetter(one: Candidate, other: Candidate, anchor: TextAnchor): boolean {
  const by = [
    one.beside - other.beside,
    one.kept - other.kept,
    away(other.place.block, anchor.block) - away(one.place.block, anchor.block),
    away(other.place.from, anchor.start) - away(one.place.from, anchor.start),
  ];
  return (by.find((difference) => difference !== 0) ?? 0) > 0;
}

/** The best of them, null of none. */
export function bestOf<T extends Candidate>(candidates: readonly T[], anchor: TextAnchor): T | null {
  return candidates.reduce<T | null>(
    (before, next) => (before && !isBetter(next, before, anchor) ? before : next),
    null,
  );
}

const away = (a: number, b: number) => Math.abs(a - b);
