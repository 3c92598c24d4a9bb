import { z } from 'zod';
import { MOVE_ACTIONS } from '@/lib/sop/flow-words';
import type { Outcome } from '@/lib/sop/refusal';
import { storedText } from '@/lib/sop/stored-text';
import { LIMITS } from '@/lib/sop/vocabulary';
import { isBoardAction } from './board-action';

/** What every action on a card says: which one, and the version that was on the screen. */
export const workCardRequest = z.strictObject({ storyId: z.uuid(), version: z.int().positive() });
export type WorkCardRequest = z.infer<typeof workCardRequest>;

export const moveCardRequest = workCardRequest.extend({
  action: z.enum(MOVE_ACTIONS.filter(isBoardAction)),
  to: z.string().min(1).max(60),
  reason: storedText(LIMITS.reason),
});
export type MoveCardRequest = z.infer<typeof moveCardRequest>;

export const pauseCardRequest = workCardRequest.extend({ reason: storedText(LIMITS.reason) });
export type PauseCardRequest = z.infer<typeof pauseCardRequest>;

/** Where a card stands after an action that was carried out. */
export interface CardChange {
  version: number;
  stage: string;
}

/** The server's side of the board's actions on one card, handed down by the page. */
export interface CardActions {
  moveCard: (request: MoveCardRequest) => Promise<Outcome<CardChange>>;
  takeUpCard: (request: WorkCardRequest) => Promise<Outcome<CardChange>>;
  pauseCard: (request: PauseCardRequest) => Promise<Outcome<CardChange>>;
  resumeCard: (request: WorkCardRequest) => Promise<Outcome<CardChange>>;
  undoCard: (request: WorkCardRequest) => Promise<Outcome<CardChange>>;
}
