import { assessMove } from '@/lib/sop/assess-move';
import { type SopDefinition, type SopTransition, stageOf, transitionsFrom } from '@/lib/sop/definition';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { Actor } from '@/lib/sop/roles';
import { type BoardAction, isBoardAction } from './board-action';
import type { BoardCard } from './board-card';
import { storyFactsOf } from './card-facts';

/** A move as one key makes it; `asks` is true when the SOP wants a reason first. */
export interface KeyMove {
  action: BoardAction;
  to: string;
  asks: boolean;
}

const BACKWARD: readonly string[] = ['sendBack', 'decline', 'join'];

function judged(
  sop: SopDefinition,
  card: BoardCard,
  actor: Actor,
  wanted: (transition: SopTransition) => boolean,
): Outcome<{ move: KeyMove }> {
  if (card.closedAt) return refuse({ code: 'closed', params: { stage: card.stage } });
  const offered = transitionsFrom(sop, card.stage).filter(wanted);
  const outcomes = offered.map(({ action, to, reason }) => {
    const verdict = assessMove(sop, storyFactsOf(card), actor, { action, to, reason: '-' });
    if (!verdict.ok || !isBoardAction(action)) return verdict.ok ? refuse({ code: 'wrongStage' }) : verdict;
    return { ok: true as const, move: { action, to, asks: reason === 'required' } };
  });
  const possible = outcomes.find((outcome) => outcome.ok);
  return possible ?? outcomes[0] ?? refuse({ code: 'wrongStage', params: { stage: card.stage } });
}

/** Where the card goes on to, or every reason why it does not. */
export function sendOnOf(sop: SopDefinition, card: BoardCard, actor: Actor): Outcome<{ move: KeyMove }> {
  return judged(sop, card, actor, ({ action }) => !BACKWARD.includes(action));
}

/** Where the card goes back to, a proposal to its end; or every reason why it does not. */
export function sendBackOf(sop: SopDefinition, card: BoardCard, actor: Actor): Outcome<{ move: KeyMove }> {
  return judged(sop, card, actor, ({ action }) => action === 'sendBack' || action === 'decline');
}

/** Where a card is judged: a proposal by its material, an evaluation by its text; null where it is not. */
export function judgedBy(sop: SopDefinition, card: BoardCard): 'material' | 'text' | null {
  const { kind } = stageOf(sop, card.stage);
  return kind === 'proposal' ? 'material' : kind === 'evaluation' ? 'text' : null;
}
