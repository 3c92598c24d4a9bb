'use server';

import { revalidatePath } from 'next/cache';
import { requireAction } from '@/app/session';
import * as comment from '@/db/mutations/comment';
import * as watch from '@/db/mutations/watch';
import type { Outcome } from '@/lib/sop/refusal';
import { commentRequest } from '@/lib/story/comment';
import { type TalkActions, takeBackRequest, watchRequest } from '@/lib/story/talk';
import { readRequest } from './read-request';

type Request<Name extends keyof TalkActions> = Parameters<TalkActions[Name]>[0];

/** Nothing of what was written goes back: the page is rendered anew and shows it as its reader may see it. */
function answer(outcome: Outcome<unknown>, storyId: string): Outcome {
  if (!outcome.ok) return { ok: false, reasons: outcome.reasons };
  revalidatePath(`/naskah/${storyId}`);
  return { ok: true };
}

/** Says something about a story. */
export async function commentOn(input: Request<'commentOn'>): Promise<Outcome> {
  const gate = await requireAction('story.comment');
  if (!gate.ok) return gate;
  const read = await readRequest(commentRequest, input);
  if (!read.ok) return read;
  return answer(await comment.commentOn(gate.context, read.request), read.request.storyId);
}

/** Takes one's own comment back. */
export async function takeBackComment(input: Request<'takeBackComment'>): Promise<Outcome> {
  const gate = await requireAction('story.comment');
  if (!gate.ok) return gate;
  const read = await readRequest(takeBackRequest, input);
  if (!read.ok) return read;
  const { storyId, commentId } = read.request;
  return answer(await comment.takeBackComment(gate.context, { commentId }), storyId);
}

/** Begins or ends to follow a story. */
export async function watchStory(input: Request<'watchStory'>): Promise<Outcome> {
  const gate = await requireAction('story.comment');
  if (!gate.ok) return gate;
  const read = await readRequest(watchRequest, input);
  if (!read.ok) return read;
  return answer(await watch.watchStory(gate.context, read.request), read.request.storyId);
}
