import { type OfferedMove, offeredMoves } from '@/lib/sop/assess-move';
import { assessWork } from '@/lib/sop/assess-work';
import type { SopDefinition } from '@/lib/sop/definition';
import type { Actor } from '@/lib/sop/roles';
import { type BoardAction, isBoardAction } from './board-action';
import type { BoardCard } from './board-card';
import { storyFactsOf } from './card-facts';

/** A move as the board offers it, with every reason that still stands in its way. */
export type BoardMove = Omit<OfferedMove, 'action'> & { action: BoardAction };

/** What a person can do with a card now, without leaving the board. */
export interface CardOffer {
  moves: BoardMove[];
  /** takeOver: another one holds it. */
  work: ('takeUp' | 'takeOver' | 'pause' | 'resume')[];
  /** The story waits for this person or for one with his role. */
  myTurn: boolean;
}

/** Everything the board offers an actor on a card. */
export function cardOffer(sop: SopDefinition, card: BoardCard, actor: Actor): CardOffer {
  if (card.closedAt) return { moves: [], work: [], myTurn: false };
  const facts = storyFactsOf(card);
  const moves = offeredMoves(sop, facts, actor).filter((move): move is BoardMove =>
    isBoardAction(move.action),
  );
  const holder = card.visit?.takenUpBy ?? null;
  const work: CardOffer['work'] = [];
  if (assessWork(sop, facts, actor, 'takeUp').ok) work.push(holder ? 'takeOver' : 'takeUp');
  if (assessWork(sop, facts, actor, 'pause').ok && facts.reportedAt === null) work.push('pause');
  if (assessWork(sop, facts, actor, 'resume').ok) work.push('resume');
  const myTurn =
    work.includes('takeUp') ||
    (holder === actor.id && facts.reportedAt === null) ||
    moves.some((move) => move.reasons.length === 0);
  return { moves, work, myTurn };
}
