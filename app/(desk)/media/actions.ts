'use server';

import { revalidatePath } from 'next/cache';
import { parseInput } from '@/app/parse-input';
import { revalidateCovers } from '@/app/revalidate-public';
import { requireAction } from '@/app/session';
import { cropPicture } from '@/db/mutations/crop-picture';
import { deleteFile } from '@/db/mutations/delete-file';
import { describeFile } from '@/db/mutations/describe-file';
import { replacePicture } from '@/db/mutations/replace-picture';
import { dropBytes } from '@/db/mutations/uploads';
import type { ExchangeOutcome } from '@/lib/media/exchange-report';
import { cropRequest, detailsRequest, fileRequest, replaceRequest } from '@/lib/media/picture-details';
import type { Outcome } from '@/lib/sop/refusal';
import { fileStorage } from '@/lib/storage/file-storage';

/** Writes down what the library knows of a file. */
export async function describeMedia(input: unknown): Promise<Outcome<{ version: number }>> {
  const gate = await requireAction('media.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(detailsRequest, input);
  if (!parsed.ok) return parsed;
  const outcome = await describeFile(gate.context, parsed.value);
  if (outcome.ok) {
    revalidatePath('/media');
    // Its focal point may have moved, and with it what cards show.
    revalidateCovers();
  }
  return outcome;
}

/** Shows less of a picture, or the whole again. */
export async function cropFile(input: unknown): Promise<ExchangeOutcome> {
  const gate = await requireAction('media.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(cropRequest, input);
  if (!parsed.ok) return parsed;
  const outcome = await cropPicture(gate.context, parsed.value);
  if (outcome.ok) revalidatePath('/media');
  return outcome;
}

/** Lets an uploaded picture take another's place. */
export async function replaceFile(input: unknown): Promise<ExchangeOutcome> {
  const gate = await requireAction('media.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(replaceRequest, input);
  if (!parsed.ok) return parsed;
  const outcome = await replacePicture(gate.context, parsed.value);
  if (outcome.ok) revalidatePath('/media');
  return outcome;
}

/** Deletes a file that nothing uses, and its bytes. */
export async function removeFile(input: unknown): Promise<Outcome> {
  const gate = await requireAction('media.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(fileRequest, input);
  if (!parsed.ok) return parsed;
  const outcome = await deleteFile(gate.context, parsed.value);
  if (!outcome.ok) return outcome;
  await dropBytes(gate.context, outcome.sha256, (sha256) => fileStorage().remove(sha256));
  revalidatePath('/media');
  return { ok: true };
}
