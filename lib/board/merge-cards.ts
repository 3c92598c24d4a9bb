import type { SopDefinition } from '@/lib/sop/definition';
import type { BoardCard, BoardSnapshot } from './board-card';
import { boardColumns } from './columns';

/**
 * The board with some cards as they are now. Of two readings of a card the one with the later event counts,
 * so that messages may come twice or out of order; a story that ended off the board leaves it. Cards of an
 * SOP version that this board does not know are kept for the page to be read anew.
 */
export function mergeCards(
  snapshot: BoardSnapshot,
  changed: readonly BoardCard[],
  sops: Readonly<Record<string, SopDefinition>>,
): BoardSnapshot {
  const cards = new Map(snapshot.cards.map((card) => [card.id, card]));
  let differs = false;
  for (const card of changed) {
    const known = cards.get(card.id);
    if (known && known.eventNumber >= card.eventNumber) continue;
    if (hasLeftTheBoard(card, sops)) {
      if (known) differs = cards.delete(card.id);
      continue;
    }
    cards.set(card.id, card);
    differs = true;
  }
  const sop = sops[snapshot.sopVersionId];
  if (!differs || !sop) return snapshot;
  const all = [...cards.values()];
  return { ...snapshot, cards: all, columns: boardColumns(sop, all, sops) };
}

function hasLeftTheBoard(card: BoardCard, sops: Readonly<Record<string, SopDefinition>>): boolean {
  const stage = sops[card.sopVersionId]?.stages.find(({ key }) => key === card.stage);
  return stage !== undefined && !stage.onBoard;
}
