import { afterMove, afterPause, afterResume, afterTakeUp, type Holder } from '@/lib/board/after-change';
import type { BoardCard, BoardSnapshot } from '@/lib/board/board-card';
import type { BoardAction, CardActions, CardChange } from '@/lib/board/card-actions';
import type { SopDefinition } from '@/lib/sop/definition';
import type { Outcome } from '@/lib/sop/refusal';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';

/** Something a person does to a card. */
export type Change =
  | { kind: 'move'; card: BoardCard; action: BoardAction; to: string; reason: string }
  | { kind: 'takeUp'; card: BoardCard }
  | { kind: 'pause'; card: BoardCard; reason: string }
  | { kind: 'resume'; card: BoardCard }
  /** `card` is as it was before the move; `version` is the story's after it. */
  | { kind: 'undo'; card: BoardCard; version: number };

/** Asks the server for the change. */
export function perform(actions: CardActions, change: Change): Promise<Outcome<CardChange>> {
  const request = { storyId: change.card.id, version: change.card.version };
  switch (change.kind) {
    case 'move':
      return actions.moveCard({
        ...request,
        action: change.action,
        to: change.to,
        reason: change.reason,
      });
    case 'takeUp':
      return actions.takeUpCard(request);
    case 'pause':
      return actions.pauseCard({ ...request, reason: change.reason });
    case 'resume':
      return actions.resumeCard(request);
    case 'undo':
      return actions.undoCard({ storyId: change.card.id, version: change.version });
  }
}

/** The card as it will be when the server agrees. */
export function foreseen(
  change: Change,
  sop: SopDefinition,
  me: Holder,
  calendar: CompiledCalendar,
  now: Date,
): BoardCard {
  const { card } = change;
  switch (change.kind) {
    case 'move': {
      const transition = sop.transitions.find(
        (each) => each.from === card.stage && each.to === change.to && each.action === change.action,
      );
      return transition ? afterMove(card, transition, sop, calendar, now) : card;
    }
    case 'takeUp':
      return afterTakeUp(card, me, now);
    case 'pause':
      return afterPause(card, change.reason, now);
    case 'resume':
      return afterResume(card, now);
    case 'undo':
      return card;
  }
}

/** The snapshot with one card put in the place of its former self. */
export function withCard(snapshot: BoardSnapshot, card: BoardCard): BoardSnapshot {
  return { ...snapshot, cards: snapshot.cards.map((each) => (each.id === card.id ? card : each)) };
}
