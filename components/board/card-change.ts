import { afterMove, afterPause, afterResume, afterTakeUp, type Holder } from '@/lib/board/after-change';
import type { BoardAction } from '@/lib/board/board-action';
import type { BoardCard, BoardSnapshot } from '@/lib/board/board-card';
import type { BulkActions } from '@/lib/board/bulk-actions';
import type { CardActions } from '@/lib/board/card-actions';
import type { SopDefinition } from '@/lib/sop/definition';
import type { Priority } from '@/lib/sop/vocabulary';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';

/** Something a person does to a card. */
export type Change =
  | { kind: 'move'; card: BoardCard; action: BoardAction; to: string; reason: string }
  | { kind: 'takeUp'; card: BoardCard }
  | { kind: 'pause'; card: BoardCard; reason: string }
  | { kind: 'resume'; card: BoardCard }
  /** `card` is as it was before the move; `version` is the story's after it. */
  | { kind: 'undo'; card: BoardCard; version: number }
  | { kind: 'assign'; card: BoardCard; userId: string | null }
  | { kind: 'prioritise'; card: BoardCard; priority: Priority }
  | { kind: 'label'; card: BoardCard; labels: string[] }
  | { kind: 'want'; card: BoardCard; wantedOn: string | null };

/** Everything that a card or many of them can be asked for. */
export type BoardActions = CardActions & BulkActions;

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
      return { ...card, version: change.version + 1 };
    case 'assign':
      return { ...card, version: card.version + 1, assignedTo: change.userId };
    case 'prioritise':
      return { ...card, version: card.version + 1, priority: change.priority };
    case 'label':
      return { ...card, version: card.version + 1, labels: change.labels };
    case 'want':
      return { ...card, version: card.version + 1, wantedOn: change.wantedOn };
  }
}

/** The snapshot with one card put in the place of its former self. */
export function withCard(snapshot: BoardSnapshot, card: BoardCard): BoardSnapshot {
  const cards = snapshot.cards.map((each) => (each.id === card.id ? card : each));
  return { ...snapshot, mark: '', cards };
}
