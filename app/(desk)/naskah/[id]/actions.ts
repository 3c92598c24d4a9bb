'use server';

import { revalidatePath } from 'next/cache';
import { revalidateArticle } from '@/app/revalidate-public';
import { requireAction } from '@/app/session';
import { changeStorySop } from '@/db/mutations/change-story-sop';
import * as join from '@/db/mutations/join-stories';
import * as move from '@/db/mutations/move-story';
import * as words from '@/db/mutations/office-words';
import * as publish from '@/db/mutations/publish';
import * as record from '@/db/mutations/record-publication';
import * as report from '@/db/mutations/report';
import { restoreVersion as restore } from '@/db/mutations/restore-version';
import * as content from '@/db/mutations/save-content';
import * as undo from '@/db/mutations/undo-move';
import * as work from '@/db/mutations/work-on-story';
import { joinableStories } from '@/db/queries/joinable-stories';
import { readRevision } from '@/db/queries/story-revisions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import {
  contentRequest,
  joinRequest,
  joinSearch,
  moveRequest,
  pauseRequest,
  proofRequest,
  recordRequest,
  reportRequest,
  restoreRequest,
  revisionRequest,
  type StoryActions,
  type StoryChange,
  sopChangeRequest,
  storyRequest,
  storyWordRequest,
} from '@/lib/story/story-actions';
import type { SaveContentOutcome, SaveContentRequest } from '@/lib/story/story-content';
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

/** Publishes the approved content to the site. */
export async function publishToSite(input: Request<'publishToSite'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('publication.record');
  if (!gate.ok) return gate;
  const read = await readRequest(storyRequest, input);
  if (!read.ok) return read;
  const outcome = await publish.publishToSite(gate.context, read.request);
  if (outcome.ok) revalidateArticle(outcome.article);
  return answerChange(outcome);
}

/** Records by hand where else the story appeared. */
export async function recordPublication(input: Request<'recordPublication'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('publication.record');
  if (!gate.ok) return gate;
  const read = await readRequest(recordRequest, input);
  return read.ok ? answerChange(await record.recordPublication(gate.context, read.request)) : read;
}

/** Attaches an uploaded picture as the proof of an appearance. */
export async function attachProof(input: Request<'attachProof'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('publication.record');
  if (!gate.ok) return gate;
  const read = await readRequest(proofRequest, input);
  return read.ok ? answerChange(await record.attachProof(gate.context, read.request)) : read;
}

/** Hands the report to the Kasubag. */
export async function writeReport(input: Request<'writeReport'>): Promise<Outcome<StoryChange>> {
  const gate = await requireAction('publication.record');
  if (!gate.ok) return gate;
  const read = await readRequest(reportRequest, input);
  return read.ok ? answerChange(await report.writeReport(gate.context, read.request)) : read;
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
