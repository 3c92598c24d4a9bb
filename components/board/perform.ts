import type { CardChange } from '@/lib/board/card-actions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { BoardActions, Change } from './card-change';
import { performMany } from './perform-many';

/** Asks the server for the change. */
export async function perform(actions: BoardActions, change: Change): Promise<Outcome<CardChange>> {
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
    default: {
      const outcome = await performMany(actions, [change]);
      return outcome.ok ? (outcome.outcomes[0] ?? refuse({ code: 'notFound' })) : outcome;
    }
  }
}
