import { z } from 'zod';
import type { Outcome } from '@/lib/sop/refusal';
import { assignRequest, labelsRequest, priorityRequest, wantedOnRequest } from '@/lib/story/arrange';
import { type CardChange, moveCardRequest, workCardRequest } from './card-actions';
import { SELECT_LIMIT } from './selection';

const many = <Request extends z.ZodType>(request: Request) => z.array(request).min(1).max(SELECT_LIMIT);

/** What each action on many cards is sent: for every card what the action on one is sent. */
export const BULK_REQUESTS = {
  takeUpCards: many(workCardRequest),
  moveCards: many(moveCardRequest),
  undoCards: many(workCardRequest),
  assignCards: many(assignRequest),
  prioritiseCards: many(priorityRequest),
  labelCards: many(labelsRequest),
  wantCards: many(wantedOnRequest),
} as const;
export type BulkName = keyof typeof BULK_REQUESTS;
export type BulkRequests<Name extends BulkName> = z.infer<(typeof BULK_REQUESTS)[Name]>;

/** How it ended for one of many: carried out, or refused with every reason. */
export type CardOutcome = { storyId: string } & Outcome<CardChange>;

/** Refused as a whole, without a session or on bad input; otherwise an outcome for each card. */
export type BulkOutcome = Outcome<{ outcomes: CardOutcome[] }>;

/** The server's side of actions on many cards, handed down by the page. */
export type BulkActions = { [Name in BulkName]: (requests: BulkRequests<Name>) => Promise<BulkOutcome> };
