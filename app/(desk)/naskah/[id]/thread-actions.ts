'use server';

import { revalidatePath } from 'next/cache';
import { requireAction } from '@/app/session';
import * as suggestions from '@/db/mutations/settle-suggestions';
import * as threads from '@/db/mutations/text-threads';
import {
  acceptRequest,
  answerThreadRequest,
  openThreadRequest,
  rejectRequest,
  type ThreadActions,
  threadRequest,
} from '@/lib/annotations/thread-requests';
import type { Outcome } from '@/lib/sop/refusal';
import { readRequest } from './read-request';

type Request<Name extends keyof ThreadActions> = Parameters<ThreadActions[Name]>[0];

/** Nothing of what was written goes back: the page is rendered anew and shows it as its reader may see it. */
function answer(outcome: Outcome<unknown>, storyId: string): Outcome {
  if (!outcome.ok) return { ok: false, reasons: outcome.reasons };
  revalidatePath(`/naskah/${storyId}`);
  return { ok: true };
}

/** Says something about words of the text, or suggests others. */
export async function openThread(input: Request<'openThread'>): Promise<Outcome> {
  const gate = await requireAction('story.comment');
  if (!gate.ok) return gate;
  const read = await readRequest(openThreadRequest, input);
  if (!read.ok) return read;
  return answer(await threads.openThread(gate.context, read.request), read.request.storyId);
}

/** Answers in a thread. */
export async function answerThread(input: Request<'answerThread'>): Promise<Outcome> {
  const gate = await requireAction('story.comment');
  if (!gate.ok) return gate;
  const read = await readRequest(answerThreadRequest, input);
  if (!read.ok) return read;
  return answer(await threads.answerThread(gate.context, read.request), read.request.storyId);
}

/** Ends a thread. */
export async function resolveThread(input: Request<'resolveThread'>): Promise<Outcome> {
  const gate = await requireAction('story.comment');
  if (!gate.ok) return gate;
  const read = await readRequest(threadRequest, input);
  if (!read.ok) return read;
  return answer(await threads.resolveThread(gate.context, read.request), read.request.storyId);
}

/** Opens a thread again. */
export async function reopenThread(input: Request<'reopenThread'>): Promise<Outcome> {
  const gate = await requireAction('story.comment');
  if (!gate.ok) return gate;
  const read = await readRequest(threadRequest, input);
  if (!read.ok) return read;
  return answer(await threads.reopenThread(gate.context, read.request), read.request.storyId);
}

/** Marks suggestions as accepted whose words are saved. */
export async function acceptSuggestions(input: Request<'acceptSuggestions'>): Promise<Outcome> {
  const gate = await requireAction('story.viewAll');
  if (!gate.ok) return gate;
  const read = await readRequest(acceptRequest, input);
  if (!read.ok) return read;
  return answer(await suggestions.acceptSuggestions(gate.context, read.request), read.request.storyId);
}

/** Says no to suggestions. */
export async function rejectSuggestions(input: Request<'rejectSuggestions'>): Promise<Outcome> {
  const gate = await requireAction('story.viewAll');
  if (!gate.ok) return gate;
  const read = await readRequest(rejectRequest, input);
  if (!read.ok) return read;
  return answer(await suggestions.rejectSuggestions(gate.context, read.request), read.request.storyId);
}
