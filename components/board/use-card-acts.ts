'use client';

import { useLeave } from '@/components/ui/use-leave';
import type { BoardCard } from '@/lib/board/board-card';
import type { CardRefusal } from '@/lib/board/bulk-report';
import { storyFactsOf } from '@/lib/board/card-facts';
import { judgedBy, type KeyMove, sendBackOf, sendOnOf } from '@/lib/board/card-steps';
import { takenUpCards } from '@/lib/board/taken-up-cards';
import { assessWork } from '@/lib/sop/assess-work';
import { may } from '@/lib/sop/permissions';
import { type Outcome, type Refusal, refuse } from '@/lib/sop/refusal';
import { useBoardTools } from './board-context';
import type { ArrangeWhat, BoardDialog } from './board-types';
import type { Change } from './card-change';

export interface CardActsProps {
  onChange: (change: Change) => void;
  onRefused: (card: BoardCard, reasons: Refusal[], wanted?: Change['kind']) => void;
  onDialog: (dialog: BoardDialog) => void;
  /** `refused` are cards that were not even asked for. */
  onMany: (changes: Change[], refused: CardRefusal[]) => void;
}

/** What keys and the palette do to a card, or to all that are chosen; what cannot be done says why. */
export function useCardActs({ onChange, onRefused, onDialog, onMany }: CardActsProps) {
  const { me, sopOf, offerOf } = useBoardTools();
  const leave = useLeave();
  const open = (card: BoardCard) => leave(`/naskah/${card.id}`);

  const move = (card: BoardCard, verdict: Outcome<{ move: KeyMove }>) => {
    if (!verdict.ok) return onRefused(card, verdict.reasons);
    const { action, to, asks } = verdict.move;
    if (asks) onDialog({ kind: 'reason', card, action, to });
    else onChange({ kind: 'move', card, action, to, reason: '' });
  };
  const evaluate = (card: BoardCard) =>
    judgedBy(sopOf(card), card) === 'material' ? onDialog({ kind: 'materials', card }) : open(card);
  const arrange = (what: ArrangeWhat) => (cards: BoardCard[]) => {
    const [first] = cards;
    const open = cards.filter((card) => !card.closedAt);
    if (first && !may(me, 'story.arrange')) {
      onRefused(first, refuse({ code: 'noPermission' }).reasons, 'assign');
    } else if (first && open.length === 0) {
      onRefused(first, refuse({ code: 'closed', params: { stage: first.stage } }).reasons, 'assign');
    } else onDialog({ kind: 'arrange', what, cards: open });
  };

  return {
    takeUp: (cards: BoardCard[]) => {
      if (cards.length > 1) {
        const { asked, refused } = takenUpCards(cards, me.id);
        const changes = asked.map((card): Change => ({ kind: 'takeUp', card }));
        return onMany(changes, refused);
      }
      const [card] = cards;
      if (!card) return;
      const verdict = assessWork(sopOf(card), storyFactsOf(card), me, 'takeUp');
      if (!verdict.ok) onRefused(card, verdict.reasons, 'takeUp');
      else if (card.visit?.takenUpBy) onDialog({ kind: 'takeOver', card });
      else onChange({ kind: 'takeUp', card });
    },
    sendOn: (cards: BoardCard[]) => {
      if (cards.length > 1) return onDialog({ kind: 'moveMany', cards });
      const [card] = cards;
      if (!card) return;
      const verdict = sendOnOf(sopOf(card), card, me);
      // Judging is not done unread: the key leads to where it is read.
      if (verdict.ok && judgedBy(sopOf(card), card)) evaluate(card);
      else move(card, verdict);
    },
    sendBack: ([card]: BoardCard[]) => card && move(card, sendBackOf(sopOf(card), card, me)),
    pause: ([card]: BoardCard[]) => {
      if (!card) return;
      const { work } = offerOf(card);
      if (work.includes('resume')) return onChange({ kind: 'resume', card });
      if (work.includes('pause')) return onDialog({ kind: 'pause', card });
      const verdict = assessWork(sopOf(card), storyFactsOf(card), me, 'pause');
      onRefused(card, verdict.ok ? refuse({ code: 'alreadyReported' }).reasons : verdict.reasons, 'pause');
    },
    evaluate: ([card]: BoardCard[]) => card && evaluate(card),
    assign: arrange('assign'),
    priority: arrange('priority'),
    labels: arrange('labels'),
    wantedOn: arrange('wantedOn'),
  };
}
export type CardActs = ReturnType<typeof useCardActs>;
