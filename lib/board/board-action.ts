import type { MoveAction } from '@/lib/sop/definition';

/** The moves a board offers. Joining needs a second story and is done on the story's page. */
export type BoardAction = Exclude<MoveAction, 'join'>;

/** True for every move but joining. */
export function isBoardAction(action: MoveAction): action is BoardAction {
  return action !== 'join';
}
