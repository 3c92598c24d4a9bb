import { z } from 'zod';
import type { Outcome } from '@/lib/sop/refusal';
import { storable, storedText } from '@/lib/sop/stored-text';
import { LIMITS } from '@/lib/sop/vocabulary';
import { textAnchor } from './text-anchor';

/** What stands in words' place: one line of a block, with the blanks that are meant. */
const replacement = z
  .string()
  .transform((text) => storable(text).replace(/\s*\n\s*/g, ' '))
  .pipe(z.string().max(LIMITS.quote));

const entry = storedText(LIMITS.comment);
const mentions = z.array(z.uuid()).max(LIMITS.mentions);

export const openThreadRequest = z.strictObject({
  storyId: z.uuid(),
  anchor: textAnchor,
  text: entry,
  mentions,
  replacement: replacement.nullable(),
});
export type OpenThreadRequest = z.infer<typeof openThreadRequest>;

export const answerThreadRequest = z.strictObject({
  storyId: z.uuid(),
  threadId: z.uuid(),
  text: entry,
  mentions,
});
export type AnswerThreadRequest = z.infer<typeof answerThreadRequest>;

export const threadRequest = z.strictObject({ storyId: z.uuid(), threadId: z.uuid() });
export type ThreadRequest = z.infer<typeof threadRequest>;

const several = z.array(z.uuid()).min(1).max(LIMITS.threadsAtOnce);

/** `contentVersion`: the saved text that has the words as they were suggested. */
export const acceptRequest = z.strictObject({
  storyId: z.uuid(),
  contentVersion: z.int().min(1),
  threadIds: several,
});
export type AcceptRequest = z.infer<typeof acceptRequest>;

/** `text`: an answer with the no, which may be empty. */
export const rejectRequest = z.strictObject({ storyId: z.uuid(), threadIds: several, text: entry });
export type RejectRequest = z.infer<typeof rejectRequest>;

/** The server's side of the threads, handed down by the page. */
export interface ThreadActions {
  openThread: (request: OpenThreadRequest) => Promise<Outcome>;
  answerThread: (request: AnswerThreadRequest) => Promise<Outcome>;
  resolveThread: (request: ThreadRequest) => Promise<Outcome>;
  reopenThread: (request: ThreadRequest) => Promise<Outcome>;
  acceptSuggestions: (request: AcceptRequest) => Promise<Outcome>;
  rejectSuggestions: (request: RejectRequest) => Promise<Outcome>;
}
