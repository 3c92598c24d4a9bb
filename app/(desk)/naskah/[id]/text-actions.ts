'use server';

import { revalidatePath } from 'next/cache';
import { requireAction } from '@/app/session';
import * as words from '@/db/mutations/office-words';
import { restoreVersion as restore } from '@/db/mutations/restore-version';
import * as content from '@/db/mutations/save-content';
import { readRevision } from '@/db/queries/story-revisions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import {
  contentRequest,
  restoreRequest,
  revisionRequest,
  type StoryActions,
  storyWordRequest,
} from '@/lib/story/story-actions';
import type { SaveContentOutcome, SaveContentRequest } from '@/lib/story/story-content';
import { readRequest } from './read-request';

type Request<Name extends keyof StoryActions> = Parameters<StoryActions[Name]>[0];

/** Saves the content, or hands back the other writer's text. */
export async function saveContent(input: SaveContentRequest): Promise<SaveContentOutcome> {
  const gate = await requireAction('story.viewAll');
  if (!gate.ok) return gate;
  const read = await readRequest(contentRequest, input);
  if (!read.ok) return read;
  const outcome = await content.saveContent(gate.context, read.request);
  if (outcome.ok) revalidatePath(`/naskah/${read.request.storyId}`);
  return outcome;
}

/** Brings an earlier version back as a new one. */
export async function restoreVersion(
  input: Request<'restoreVersion'>,
): Promise<Outcome<{ contentVersion: number }>> {
  const gate = await requireAction('story.viewAll');
  if (!gate.ok) return gate;
  const read = await readRequest(restoreRequest, input);
  if (!read.ok) return read;
  const outcome = await restore(gate.context, read.request);
  if (outcome.ok) revalidatePath(`/naskah/${read.request.storyId}`);
  return outcome;
}

/** Has the office leave a word as it is, everywhere. */
export async function allowWord(input: Request<'allowWord'>): Promise<Outcome> {
  const gate = await requireAction('words.add');
  if (!gate.ok) return gate;
  const read = await readRequest(storyWordRequest, input);
  if (!read.ok) return read;
  const outcome = await words.allowWord(gate.context, read.request);
  revalidatePath(`/naskah/${read.request.storyId}`);
  return outcome;
}

/** Takes a word of a moment ago back, or off the list. */
export async function removeWord(input: Request<'removeWord'>): Promise<Outcome> {
  const gate = await requireAction('words.add');
  if (!gate.ok) return gate;
  const read = await readRequest(storyWordRequest, input);
  if (!read.ok) return read;
  const outcome = await words.removeWord(gate.context, read.request);
  revalidatePath(`/naskah/${read.request.storyId}`);
  return outcome;
}

/** Opens one saved state of the content. */
export async function openRevision(
  input: Request<'openRevision'>,
): Promise<Awaited<ReturnType<StoryActions['openRevision']>>> {
  const gate = await requireAction('story.viewAll');
  if (!gate.ok) return gate;
  const read = await readRequest(revisionRequest, input);
  if (!read.ok) return read;
  const { db, actor } = gate.context;
  const { storyId, contentVersion } = read.request;
  const found = await readRevision(db, actor, storyId, contentVersion);
  return found ? { ok: true, content: found } : refuse({ code: 'notFound' });
}
