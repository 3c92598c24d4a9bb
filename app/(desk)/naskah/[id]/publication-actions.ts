'use server';

import { revalidateArticle } from '@/app/revalidate-public';
import { requireAction } from '@/app/session';
import * as publish from '@/db/mutations/publish';
import * as record from '@/db/mutations/record-publication';
import * as report from '@/db/mutations/report';
import type { Outcome } from '@/lib/sop/refusal';
import {
  proofRequest,
  recordRequest,
  reportRequest,
  type StoryActions,
  type StoryChange,
  storyRequest,
} from '@/lib/story/story-actions';
import { answerChange } from './answer-change';
import { readRequest } from './read-request';

type Request<Name extends keyof StoryActions> = Parameters<StoryActions[Name]>[0];

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
