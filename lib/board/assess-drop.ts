import { assessMove } from '@/lib/sop/assess-move';
import type { SopDefinition, SopTransition } from '@/lib/sop/definition';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { Actor } from '@/lib/sop/roles';
import type { BoardCard } from './board-card';
import { storyFactsOf } from './card-facts';

/**
 * Judges dropping a card on a column: the transition from its stage to that one. A reason the SOP wants is
 * not asked for yet; the dialog after the drop does that.
 */
export function assessDrop(
  sop: SopDefinition,
  card: BoardCard,
  actor: Actor,
  toStage: string,
): Outcome<{ transition: SopTransition }> {
  const transition = sop.transitions.find(
    (candidate) => candidate.from === card.stage && candidate.to === toStage,
  );
  if (!transition && card.closedAt === null) {
    return refuse({ code: 'noSuchMove', params: { from: card.stage, to: toStage } });
  }
  const action = transition?.action ?? 'advance';
  return assessMove(sop, storyFactsOf(card), actor, { action, to: toStage, reason: '-' });
}
