'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { requireAction } from '@/app/session';
import { handInMaterial } from '@/db/mutations/hand-in-material';
import { withoutTitle } from '@/lib/document-import/blocks';
import { type ImportPreview, importPreview } from '@/lib/document-import/preview';
import { zonedDateKey } from '@/lib/format/date';
import { checkHandIn } from '@/lib/material/hand-in-form';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import { LIMITS } from '@/lib/sop/vocabulary';
import { takeInPictures } from './import-pictures';
import { readUpload } from './read-upload';

/** Hands in material from the form; refused with one reason for each faulty field. */
export async function handIn(
  input: unknown,
): Promise<Outcome<{ materialId: string; storyNumber: number; title: string }>> {
  const gate = await requireAction('material.handIn');
  if (!gate.ok) return gate;
  const checked = checkHandIn(input, zonedDateKey(gate.context.now));
  if (!checked.ok) {
    const t = await getTranslations('material.fault');
    return refuse(
      ...checked.faults.map(({ field, key }) => ({
        code: 'invalid' as const,
        field,
        params: { message: t(key, LIMITS) },
      })),
    );
  }
  const { id, textFrom, ...form } = checked.form;
  const read = textFrom ? await readUpload(gate.context.actor, textFrom.fileId) : null;
  if (read && !read.ok) return refuse(...read.reasons.map((reason) => ({ ...reason, field: 'fileIds' })));
  const text = read && (await takeInPictures(gate.context, read.text, read.pictures));
  const body = text && (textFrom?.titleTaken ? withoutTitle(text) : text.document);
  const outcome = await handInMaterial(gate.context, {
    ...form,
    ...(id ? { id } : {}),
    ...(body && textFrom ? { storyText: { fileId: textFrom.fileId, body } } : {}),
  });
  if (!outcome.ok) return outcome;
  revalidatePath('/bahan');
  const { story, materialId } = outcome;
  return { ok: true, materialId, storyNumber: story.number, title: story.title };
}

/** Reads the text of an upload of the person's own, to be looked at before it becomes a story's text. */
export async function readText(fileId: unknown): Promise<Outcome<{ preview: ImportPreview }>> {
  const gate = await requireAction('material.handIn');
  if (!gate.ok) return gate;
  const parsed = z.uuid().safeParse(fileId);
  if (!parsed.success) return refuse({ code: 'notFound' });
  const read = await readUpload(gate.context.actor, parsed.data);
  if (!read.ok) return read;
  const t = await getTranslations('material.import');
  const pictureHere = (alt: string) => (alt ? t('pictureHere', { alt }) : t('pictureHereBare'));
  return { ok: true, preview: importPreview(read.text, pictureHere) };
}
