'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { parseInput } from '@/app/parse-input';
import { requireAction } from '@/app/session';
import * as authorise from '@/db/mutations/authorise-sop';
import * as drafts from '@/db/mutations/sop-drafts';
import { sopDefinition } from '@/lib/sop/definition-schema';
import { readSopFile, storableDefinition, unstorablePlaces } from '@/lib/sop/read-sop-file';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import { DRAFT_NOTE_LENGTH, type DraftSaved } from '@/lib/sop/sop-draft';
import { definitionOfFile, sopFile } from '@/lib/sop/sop-file';
import { storedText } from '@/lib/sop/stored-text';

const note = storedText(DRAFT_NOTE_LENGTH);
const start = z.strictObject({ fromId: z.uuid().nullable(), note });
const file = z.strictObject({ text: z.string(), note });
const save = z.strictObject({
  draftId: z.uuid(),
  revision: z.number().int().positive(),
  note,
  definition: sopDefinition.transform(storableDefinition),
});
const draftOnly = z.strictObject({ draftId: z.uuid() });
const signedName = storedText(300).pipe(z.string().min(1));
const signature = z.strictObject({
  draftId: z.uuid(),
  revision: z.number().int().positive(),
  authorisedOn: z.iso.date(),
  position: signedName,
  name: signedName,
  rank: storedText(300),
  nip: storedText(300),
});

/** Begins a draft from the version in force, or from the one named. */
export async function createDraft(input: unknown): Promise<Outcome<{ draftId: string }>> {
  const gate = await requireAction('sop.draft');
  if (!gate.ok) return gate;
  const parsed = await parseInput(start, input);
  if (!parsed.ok) return parsed;
  const outcome = await drafts.createDraft(gate.context, parsed.value);
  if (outcome.ok) revalidatePath('/pengaturan/sop');
  return outcome;
}

/** Makes a draft of a file's text, or names every place where the file is no SOP. */
export async function importDraft(input: unknown): Promise<Outcome<{ draftId: string }>> {
  const gate = await requireAction('sop.draft');
  if (!gate.ok) return gate;
  const parsed = await parseInput(file, input);
  if (!parsed.ok) return parsed;
  const read = readSopFile(parsed.value.text);
  if (!read.ok) return read;
  const checked = await parseInput(sopFile, read.value);
  if (!checked.ok) return checked;
  const definition = definitionOfFile(checked.value);
  const places = unstorablePlaces(definition);
  if (places.length > 0) {
    return refuse(...places.map((path) => ({ code: 'sopFileBadText' as const, field: path.join('.') })));
  }
  const outcome = await drafts.importDraft(gate.context, { definition, note: parsed.value.note });
  if (outcome.ok) revalidatePath('/pengaturan/sop');
  return outcome;
}

/** Keeps a draft as it is typed. Nothing is revalidated: what shows drafts is rendered at each request. */
export async function saveDraft(input: unknown): Promise<DraftSaved> {
  const gate = await requireAction('sop.draft');
  if (!gate.ok) return gate;
  const parsed = await parseInput(save, input);
  return parsed.ok ? drafts.saveDraft(gate.context, parsed.value) : parsed;
}

/** Says that the draft was compared with the version in force and builds on it. */
export async function rebaseDraft(input: unknown): Promise<Outcome> {
  const gate = await requireAction('sop.draft');
  if (!gate.ok) return gate;
  const parsed = await parseInput(draftOnly, input);
  if (!parsed.ok) return parsed;
  const outcome = await drafts.rebaseDraft(gate.context, parsed.value);
  if (outcome.ok) revalidatePath('/pengaturan/sop', 'layout');
  return outcome;
}

/** Takes a draft away. */
export async function discardDraft(input: unknown): Promise<Outcome> {
  const gate = await requireAction('sop.draft');
  if (!gate.ok) return gate;
  const parsed = await parseInput(draftOnly, input);
  if (!parsed.ok) return parsed;
  const outcome = await drafts.discardDraft(gate.context, parsed.value);
  if (outcome.ok) revalidatePath('/pengaturan/sop', 'layout');
  return outcome;
}

/** Puts a draft into force. */
export async function authoriseSop(input: unknown): Promise<Outcome<{ number: string; edition: number }>> {
  const gate = await requireAction('sop.authorise');
  if (!gate.ok) return gate;
  const parsed = await parseInput(signature, input);
  if (!parsed.ok) return parsed;
  const outcome = await authorise.authoriseSop(gate.context, parsed.value);
  if (outcome.ok) {
    for (const path of ['/sop', '/papan', '/bahan', '/kinerja']) revalidatePath(path);
    revalidatePath('/pengaturan/sop', 'layout');
  }
  return outcome;
}
