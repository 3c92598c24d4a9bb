import type { SopDefinition } from '@/lib/sop/definition';
import type { BoardCard, BoardSnapshot } from './board-card';
import { boardColumns } from './columns';

/**
 * The board with some cards as they are now. Of two readings of a card the one with the later event counts,
 * so that messages may come twice or out of order. One of an earlier version than the card shown is of before
 * a change that is on its way from here: it would bring the card back for a moment. A story that ended off the
 * board is kept too, in no column, or a late message would bring it back.
 */
export function mergeCards(
  snapshot: BoardSnapshot,
  changed: readonly BoardCard[],
  sops: Readonly<Record<string, SopDefinition>>,
): BoardSnapshot {
  const cards = new Map(snapshot.cards.map((card) => [card.id, card]));
  const isLater = ({ id, eventNumber, version }: BoardCard) => {
    const shown = cards.get(id);
    return !shown || (eventNumber > shown.eventNumber && version >= shown.version);
  };
  const sop = sops[snapshot.sopVersionId];
  if (!sop || !changed.some(isLater)) return snapshot;
  for (const card of changed) if (isLater(card)) cards.set(card.id, card);
  const all = [...cards.values()];
  return { ...snapshot, mark: '', cards: all, columns: boardColumns(sop, all, sops, snapshot.limits) };
}
