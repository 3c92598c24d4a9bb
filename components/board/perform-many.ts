import type { BulkActions, BulkOutcome } from '@/lib/board/bulk-actions';
import type { Change } from './card-change';

const requestOf = ({ card }: Change) => ({ storyId: card.id, version: card.version });

/** Asks the server for changes of one kind on many cards. Pausing is one's own and done card by card. */
export async function performMany(actions: BulkActions, changes: Change[]): Promise<BulkOutcome> {
  const of = <Kind extends Change['kind']>(kind: Kind) =>
    changes.filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind);
  switch (changes[0]?.kind) {
    case 'takeUp':
      return actions.takeUpCards(of('takeUp').map(requestOf));
    case 'move':
      return actions.moveCards(
        of('move').map((each) => ({
          ...requestOf(each),
          ...{ action: each.action, to: each.to, reason: each.reason },
        })),
      );
    case 'undo':
      return actions.undoCards(of('undo').map((each) => ({ ...requestOf(each), version: each.version })));
    case 'assign':
      return actions.assignCards(of('assign').map((each) => ({ ...requestOf(each), userId: each.userId })));
    case 'prioritise':
      return actions.prioritiseCards(
        of('prioritise').map((each) => ({ ...requestOf(each), priority: each.priority })),
      );
    case 'label':
      return actions.labelCards(of('label').map((each) => ({ ...requestOf(each), labels: each.labels })));
    case 'want':
      return actions.wantCards(of('want').map((each) => ({ ...requestOf(each), wantedOn: each.wantedOn })));
    default:
      return { ok: true, outcomes: [] };
  }
}
