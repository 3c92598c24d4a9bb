import { refuse } from '@/lib/sop/refusal';
import type { BoardCard } from './board-card';
import type { CardRefusal } from './bulk-report';

/**
 * Which of many cards may be asked to be taken up together. What another holds is refused here: taking it over
 * is asked about card by card. Everything else the server judges.
 */
export function takenUpCards(
  cards: readonly BoardCard[],
  readerId: string,
): { asked: BoardCard[]; refused: CardRefusal[] } {
  const isAnothers = ({ holder }: BoardCard) => holder !== null && holder.id !== readerId;
  const { reasons } = refuse({ code: 'heldByAnother' });
  return {
    asked: cards.filter((card) => !isAnothers(card)),
    refused: cards.filter(isAnothers).map((card) => ({ card, reasons })),
  };
}
