import { bestOf, candidatesIn, ENOUGH } from './anchor-candidates';
import type { TextAnchor, TextPlace } from './text-anchor';

/** Words this long are known by themselves where they stand but once. */
const TELLING = 20;

/**
 * Finds the words of an anchor in a later text. Where they stand more than once, the best context decides,
 * then the block and the place that they were in; null when they are gone or stand in other company only.
 * @param blocks the words of the text, block by block (`blocksOf`)
 */
export function findAnchor(blocks: readonly string[], anchor: TextAnchor): TextPlace | null {
  const candidates = blocks.flatMap((text, block) => candidatesIn(text, block, anchor));
  const best = bestOf(candidates, anchor);
  if (!best) return null;
  const alone = candidates.length === 1 && anchor.quote.length >= TELLING;
  return alone || best.kept >= ENOUGH ? best.place : null;
}
