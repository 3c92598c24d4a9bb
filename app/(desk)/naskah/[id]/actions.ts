'use server';

import { revalidatePath } from 'next/cache';
import { requireAction } from '@/app/session';
import { changeStorySop } from '@/db/mutations/change-story-sop';
import * as join from '@/db/mutations/join-stories';
import * as move from '@/db/mutations/move-story';
import * as undo from '@/db/mutations/undo-move';
import * as work from '@/db/mutations/work-on-story';
import { joinableStories } from '@/db/queries/joinable-stories';
import type { Outcome } from '@/lib/sop/refusal';
import {
  joinRequest,
  joinSearch,
  moveRequest,
  pauseRequest,
  type StoryActions,
  type StoryChange,
  sopChangeRequest,
  storyRequest,
} from '@/lib/story/story-actions';
import { answerChange } from './answer-change';
import { readRequest } from './read-request';

type Request<Name extends keyof StoryActions> = Parameters<StoryActions[Name]>[0];

/** Puts the story into the actor's hands, also out of another's. */
export async function takeUp(input: Request<'takeUp'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('story.viewAll');
  if (!gate.ok) return gate;
  const read = await readRequest(storyRequest, input);
  return read.ok ? answerChange(await work.takeUp(gate.context, read.request)) : read;
}

/** Stops the work clock. */
export async function pauseWork(input: Request<'pauseWork'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('story.viewAll');
  if (!gate.ok) return gate;
  const read = await readRequest(pauseRequest, input);
  return read.ok ? answerChange(await work.pauseWork(gate.context, read.request)) : read;
}

/** Lets the work clock run again. */
export async function resumeWork(input: Request<'resumeWork'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('story.viewAll');
  if (!gate.ok) return gate;
  const read = await readRequest(storyRequest, input);
  return read.ok ? answerChange(await work.resumeWork(gate.context, read.request)) : read;
}

/** Carries the story along a transition of its SOP. */
export async function moveStory(input: Request<'moveStory'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('story.viewAll');
  if (!gate.ok) return gate;
  const read = await readRequest(moveRequest, input);
  return read.ok ? answerChange(await move.moveStory(gate.context, read.request)) : read;
}

/** Ends this story by handing its materials to another; the answer is about that other one. */
export async function joinStories(input: Request<'joinStories'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('story.join');
  if (!gate.ok) return gate;
  const read = await readRequest(joinRequest, input);
  if (!read.ok) return read;
  const outcome = answerChange(await join.joinStories(gate.context, read.request));
  if (outcome.ok) revalidatePath(`/naskah/${read.request.storyId}`);
  return outcome;
}

/** Takes back the move that the actor made a moment ago. */
export async function undoMove(input: Request<'undoMove'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('story.viewAll');
  if (!gate.ok) return gate;
  const read = await readRequest(storyRequest, input);
  return read.ok ? answerChange(await undo.undoMove(gate.context, read.request)) : read;
}

/** Takes the story over to the SOP version in force. */
export async function changeSop(input: Request<'changeSop'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('sop.changeOfStory');
  if (!gate.ok) return gate;
  const read = await readRequest(sopChangeRequest, input);
  return read.ok ? answerChange(await changeStorySop(gate.context, read.request)) : read;
}

/** Looks for stories that this one could be joined into. */
export async function findJoinable(
  input: Request<'findJoinable'>,
): Promise<Awaited<ReturnType<StoryActions['findJoinable']>>> {
  const gate = await requireAction('story.join');
  if (!gate.ok) return gate;
  const read = await readRequest(joinSearch, input);
  if (!read.ok) return read;
  const { db, actor } = gate.context;
  return { ok: true, stories: await joinableStories(db, actor, read.request.storyId, read.request.search) };
}
