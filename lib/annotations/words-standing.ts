import { bestOf, candidatesIn, ENOUGH, jointsIn } from './anchor-candidates';
import { findAlike } from './find-alike';
import { findAnchor } from './find-anchor';
import { suggestedChange } from './suggested-change';
import { CONTEXT, type TextAnchor, type TextPlace } from './text-anchor';

/**
 * How the words of a thread stand in a text: as they were quoted, changed at their place, written as it was
 * suggested, or gone.
 */
export type WordsStanding = 'here' | 'changed' | 'written' | 'gone';

export interface Standing {
  standing: WordsStanding;
  /** Where the words, or what became of them, are; null when they are gone or were taken out as suggested. */
  place: TextPlace | null;
}

export interface AnchoredWords {
  anchor: TextAnchor;
  /** Empty to take the words out, null where nothing is suggested. */
  replacement: string | null;
}

/** Where the words of a thread are in a later text, and what became of them. */
export function standingOf(blocks: readonly string[], { anchor, replacement }: AnchoredWords): Standing {
  const still = untouched(blocks, anchor);
  if (still) return { standing: 'here', place: still };
  if (replacement !== null) {
    const written = suggestionIn(blocks, { anchor, replacement });
    if (written?.kind === 'written') {
      return { standing: 'written', place: replacement === '' ? null : written.place };
    }
  }
  const exact = findAnchor(blocks, anchor);
  if (exact) return { standing: 'here', place: exact };
  const alike = findAlike(blocks, anchor);
  return alike ? { standing: 'changed', place: alike } : { standing: 'gone', place: null };
}

/** The words' own place, where nothing around it has changed either. */
function untouched(blocks: readonly string[], anchor: TextAnchor): TextPlace | null {
  const { block, start, prefix, quote, suffix } = anchor;
  const text = blocks[block] ?? '';
  const [from, to] = [start - prefix.length, start + quote.length + suffix.length];
  if (text.slice(Math.max(0, from), to) !== prefix + quote + suffix) return null;
  const edged =
    (prefix.length === CONTEXT || from === 0) && (suffix.length === CONTEXT || to === text.length);
  return edged ? { block, from: start, to: start + quote.length } : null;
}

export interface Reading {
  kind: 'asked' | 'written';
  place: TextPlace;
}

/**
 * Which of both a text says at a suggestion's place: the words as they were quoted, or as they were suggested.
 * Judged by what stands beside them, so that twins elsewhere say nothing. Null where the text says neither.
 */
export function suggestionIn(
  blocks: readonly string[],
  { anchor, replacement }: { anchor: TextAnchor; replacement: string },
): Reading | null {
  const asked = blocks.flatMap((text, block) => candidatesIn(text, block, anchor));
  const out = replacement === '' ? takenOut(anchor) : null;
  // Of a whole paragraph nothing stands beside: while it is there, it was not taken out.
  const alone = anchor.prefix === '' && anchor.suffix === '' && asked.length > 0;
  const written = blocks.flatMap((text, block) => {
    if (out) return alone ? [] : jointsIn(text, block, out);
    return candidatesIn(text, block, { ...anchor, quote: replacement });
  });
  const best = bestOf([...asked, ...written], anchor);
  if (!best) {
    const paragraph = out !== null && anchor.prefix === '' && anchor.suffix === '';
    const left = paragraph && findAlike(blocks, anchor) === null;
    return left ? { kind: 'written', place: { block: anchor.block, from: 0, to: 0 } } : null;
  }
  if (asked.includes(best)) return best.share >= ENOUGH ? { kind: 'asked', place: best.place } : null;
  return best.kept >= ENOUGH ? { kind: 'written', place: best.place } : null;
}

/** What stands around words once they are taken out. */
function takenOut({ prefix, quote, suffix, ...anchor }: TextAnchor): TextAnchor {
  const around = prefix + quote + suffix;
  const place = { block: 0, from: prefix.length, to: prefix.length + quote.length };
  const { from, to } = suggestedChange(around, place, '');
  return { ...anchor, quote: '', prefix: around.slice(0, from), suffix: around.slice(to) };
}
