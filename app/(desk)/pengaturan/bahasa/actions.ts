'use server';

import { revalidatePath } from 'next/cache';
import { parseInput } from '@/app/parse-input';
import { requireAction } from '@/app/session';
import * as words from '@/db/mutations/office-words';
import {
  type CleanTextRequest,
  cleanTextRequest,
  type WordRequest,
  wordRequest,
} from '@/lib/office/word-requests';
import type { Outcome } from '@/lib/sop/refusal';

const PATH = '/pengaturan/bahasa';

/** Puts a word on the office's list. */
export async function allowWord(request: WordRequest): Promise<Outcome> {
  const gate = await requireAction('words.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(wordRequest, request);
  if (!parsed.ok) return parsed;
  const outcome = await words.allowWord(gate.context, parsed.value);
  revalidatePath(PATH);
  return outcome;
}

/** Takes a word off the list. */
export async function removeWord(request: WordRequest): Promise<Outcome> {
  const gate = await requireAction('words.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(wordRequest, request);
  if (!parsed.ok) return parsed;
  const outcome = await words.removeWord(gate.context, parsed.value);
  revalidatePath(PATH);
  return outcome;
}

/** Sets whether texts must be clean before their evaluators get them. */
export async function askForCleanTexts(request: CleanTextRequest): Promise<Outcome> {
  const gate = await requireAction('words.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(cleanTextRequest, request);
  if (!parsed.ok) return parsed;
  const outcome = await words.askForCleanTexts(gate.context, parsed.value);
  if (outcome.ok) revalidatePath(PATH);
  return outcome;
}
