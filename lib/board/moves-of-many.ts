import { type SopDefinition, stageOf } from '@/lib/sop/definition';
import type { BoardAction } from './board-action';
import type { BoardCard } from './board-card';
import type { CardOffer } from './turn';

/** A move that some of the chosen cards can make now. */
export interface MoveOfMany {
  action: BoardAction;
  from: string;
  to: string;
  /** How many of the cards can make it as they stand. */
  count: number;
  asks: boolean;
}

/**
 * The moves that at least one of the cards can make, those of most cards first. Approving a text is left out:
 * it is judged where it is read, one by one.
 */
export function movesOfMany(
  cards: readonly BoardCard[],
  sopOf: (card: BoardCard) => SopDefinition,
  offerOf: (card: BoardCard) => CardOffer,
): MoveOfMany[] {
  const found = new Map<string, MoveOfMany>();
  for (const card of cards) {
    const judged = !card.closedAt && stageOf(sopOf(card), card.stage).kind === 'evaluation';
    for (const { action, to, reasons, reasonRequired } of offerOf(card).moves) {
      if (reasons.length > 0 || (judged && action === 'approve')) continue;
      const key = `${action} ${card.stage} ${to}`;
      const former = found.get(key);
      if (former) former.count += 1;
      else found.set(key, { action, from: card.stage, to, count: 1, asks: reasonRequired });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
