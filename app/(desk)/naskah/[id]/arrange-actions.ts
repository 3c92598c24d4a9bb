'use server';

import { requireAction } from '@/app/session';
import * as arrange from '@/db/mutations/arrange-story';
import type { Outcome } from '@/lib/sop/refusal';
import {
  type ArrangeActions,
  assignRequest,
  labelsRequest,
  priorityRequest,
  wantedOnRequest,
} from '@/lib/story/arrange';
import type { StoryChange } from '@/lib/story/story-actions';
import { answerChange } from './answer-change';
import { readRequest } from './read-request';

type Request<Name extends keyof ArrangeActions> = Parameters<ArrangeActions[Name]>[0];

/** Gives the work of the stage to a person, or to nobody. */
export async function assignStory(input: Request<'assignStory'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('story.arrange');
  if (!gate.ok) return gate;
  const read = await readRequest(assignRequest, input);
  return read.ok ? answerChange(await arrange.assignStory(gate.context, read.request)) : read;
}

/** Says how much the story presses. */
export async function setPriority(input: Request<'setPriority'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('story.arrange');
  if (!gate.ok) return gate;
  const read = await readRequest(priorityRequest, input);
  return read.ok ? answerChange(await arrange.setPriority(gate.context, read.request)) : read;
}

/** Replaces the story's labels. */
export async function setLabels(input: Request<'setLabels'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('story.arrange');
  if (!gate.ok) return gate;
  const read = await readRequest(labelsRequest, input);
  return read.ok ? answerChange(await arrange.setLabels(gate.context, read.request)) : read;
}

/** Says by which date the story is wanted out. */
export async function setWantedOn(input: Request<'setWantedOn'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('story.arrange');
  if (!gate.ok) return gate;
  const read = await readRequest(wantedOnRequest, input);
  return read.ok ? answerChange(await arrange.setWantedOn(gate.context, read.request)) : read;
}
