import { assessLimit, isForward, type StageLimit } from '@/lib/sop/arrange';
import { assessMove } from '@/lib/sop/assess-move';
import type { SopDefinition, SopTransition } from '@/lib/sop/definition';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { Actor } from '@/lib/sop/roles';
import type { BoardCard } from './board-card';
import { storyFactsOf } from './card-facts';

/** How full the stage that a card is dropped on is already. */
export interface StageRoom {
  limit: StageLimit | undefined;
  standing: number;
}

const ROOM: StageRoom = { limit: undefined, standing: 0 };

/**
 * Judges dropping a card on a column: the transition from its stage to that one, and whether the stage has
 * room. A reason the SOP wants is not asked for yet; the dialog after the drop does that.
 */
export function assessDrop(
  sop: SopDefinition,
  card: BoardCard,
  actor: Actor,
  toStage: string,
  { limit, standing }: StageRoom = ROOM,
): Outcome<{ transition: SopTransition }> {
  const transition = sop.transitions.find(
    (candidate) => candidate.from === card.stage && candidate.to === toStage,
  );
  if (!transition && card.closedAt === null) {
    return refuse({ code: 'noSuchMove', params: { from: card.stage, to: toStage } });
  }
  const action = transition?.action ?? 'advance';
  const verdict = assessMove(sop, storyFactsOf(card), actor, { action, to: toStage, reason: '-' });
  const room = assessLimit(limit, standing, isForward(action));
  if (room.ok) return verdict;
  return verdict.ok ? room : refuse(...verdict.reasons, ...room.reasons);
}
