import { type MoveAction, type SopDefinition, stageOf } from './definition';
import { type Outcome, refuse } from './refusal';
import { type Actor, holdsOneOf } from './roles';

/** Seconds within which the person who made a move may take it back. */
export const UNDO_MS = 10_000;

/**
 * Judges whether a person may be given the work of the stage that a story stands in: he must be one of its
 * performers, or his name on it would keep others from it for nothing.
 */
export function assessAssignee(sop: SopDefinition, stageKey: string, person: Actor): Outcome {
  const stage = stageOf(sop, stageKey);
  if (stage.kind === 'end') return refuse({ code: 'closed', params: { stage: stageKey } });
  if (holdsOneOf(person, stage.performers)) return { ok: true };
  return refuse({ code: 'assigneeMayNot', params: { stage: stageKey } });
}

/** A limit of stories in a stage at once; a hard one refuses one more, a soft one only warns. */
export interface StageLimit {
  stage: string;
  stories: number;
  hard: boolean;
}

/** True for moves that limits hold: what goes back, or ends, must get there. */
export function isForward(action: MoveAction): boolean {
  return action === 'advance' || action === 'approve';
}

/**
 * Judges one more story in a stage. Only moves forward are held: what was sent back, or ends, must get there.
 * @param standing how many open stories are in the stage already
 */
export function assessLimit(limit: StageLimit | undefined, standing: number, forward: boolean): Outcome {
  if (!limit?.hard || !forward || standing < limit.stories) return { ok: true };
  return refuse({ code: 'stageFull', params: { stage: limit.stage, limit: limit.stories } });
}

/** What the log says of a move, as far as taking it back asks. */
export interface MadeMove {
  number: number;
  at: Date;
  actorId: string | null;
  action: string;
}

/**
 * Judges taking back the last move of a story: by who made it, within seconds, and while nothing happened
 * since. Joining is not taken back: it changed two stories.
 * @param lastNumber number of the last event in the story's log
 */
export function assessUndo(move: MadeMove | null, lastNumber: number, actor: Actor, now: Date): Outcome {
  if (move === null || move.number !== lastNumber) return refuse({ code: 'nothingToUndo' });
  if (move.actorId !== actor.id) return refuse({ code: 'undoNotYours' });
  if (move.action === 'join') return refuse({ code: 'undoJoin' });
  const age = now.getTime() - move.at.getTime();
  return age > UNDO_MS ? refuse({ code: 'undoTooLate', params: { seconds: UNDO_MS / 1_000 } }) : { ok: true };
}
