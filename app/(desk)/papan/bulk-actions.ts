'use server';

import { parseInput } from '@/app/parse-input';
import { requireAction } from '@/app/session';
import * as arrange from '@/db/mutations/arrange-story';
import { eachStory } from '@/db/mutations/each-story';
import { moveStory } from '@/db/mutations/move-story';
import { undoMove } from '@/db/mutations/undo-move';
import { takeUp } from '@/db/mutations/work-on-story';
import { BULK_REQUESTS, type BulkOutcome, type BulkRequests } from '@/lib/board/bulk-actions';

/** Puts cards into the actor's hands. */
export async function takeUpCards(requests: BulkRequests<'takeUpCards'>): Promise<BulkOutcome> {
  const gate = await requireAction('board.view');
  if (!gate.ok) return gate;
  const parsed = await parseInput(BULK_REQUESTS.takeUpCards, requests);
  return parsed.ok ? { ok: true, outcomes: await eachStory(gate.context, parsed.value, takeUp) } : parsed;
}

/** Carries cards along a transition of the SOP of each. */
export async function moveCards(requests: BulkRequests<'moveCards'>): Promise<BulkOutcome> {
  const gate = await requireAction('board.view');
  if (!gate.ok) return gate;
  const parsed = await parseInput(BULK_REQUESTS.moveCards, requests);
  return parsed.ok ? { ok: true, outcomes: await eachStory(gate.context, parsed.value, moveStory) } : parsed;
}

/** Takes back the moves that the actor made a moment ago. */
export async function undoCards(requests: BulkRequests<'undoCards'>): Promise<BulkOutcome> {
  const gate = await requireAction('board.view');
  if (!gate.ok) return gate;
  const parsed = await parseInput(BULK_REQUESTS.undoCards, requests);
  return parsed.ok ? { ok: true, outcomes: await eachStory(gate.context, parsed.value, undoMove) } : parsed;
}

/** Gives the work of each card's stage to a person, or to nobody. */
export async function assignCards(requests: BulkRequests<'assignCards'>): Promise<BulkOutcome> {
  const gate = await requireAction('story.arrange');
  if (!gate.ok) return gate;
  const parsed = await parseInput(BULK_REQUESTS.assignCards, requests);
  if (!parsed.ok) return parsed;
  return { ok: true, outcomes: await eachStory(gate.context, parsed.value, arrange.assignStory) };
}

/** Says how much each story presses. */
export async function prioritiseCards(requests: BulkRequests<'prioritiseCards'>): Promise<BulkOutcome> {
  const gate = await requireAction('story.arrange');
  if (!gate.ok) return gate;
  const parsed = await parseInput(BULK_REQUESTS.prioritiseCards, requests);
  if (!parsed.ok) return parsed;
  return { ok: true, outcomes: await eachStory(gate.context, parsed.value, arrange.setPriority) };
}

/** Replaces the labels of each story by those that are sent for it. */
export async function labelCards(requests: BulkRequests<'labelCards'>): Promise<BulkOutcome> {
  const gate = await requireAction('story.arrange');
  if (!gate.ok) return gate;
  const parsed = await parseInput(BULK_REQUESTS.labelCards, requests);
  if (!parsed.ok) return parsed;
  return { ok: true, outcomes: await eachStory(gate.context, parsed.value, arrange.setLabels) };
}

/** Says by which date each story is wanted out. */
export async function wantCards(requests: BulkRequests<'wantCards'>): Promise<BulkOutcome> {
  const gate = await requireAction('story.arrange');
  if (!gate.ok) return gate;
  const parsed = await parseInput(BULK_REQUESTS.wantCards, requests);
  if (!parsed.ok) return parsed;
  return { ok: true, outcomes: await eachStory(gate.context, parsed.value, arrange.setWantedOn) };
}
