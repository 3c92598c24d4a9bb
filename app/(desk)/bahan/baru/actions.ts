'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { requireAction } from '@/app/session';
import { handInMaterial } from '@/db/mutations/hand-in-material';
import { zonedDateKey } from '@/lib/format/date';
import { checkHandIn } from '@/lib/material/hand-in-form';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import { LIMITS } from '@/lib/sop/vocabulary';

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
  const { id, ...form } = checked.form;
  const outcome = await handInMaterial(gate.context, id ? { id, ...form } : form);
  if (!outcome.ok) return outcome;
  revalidatePath('/bahan');
  const { story, materialId } = outcome;
  return { ok: true, materialId, storyNumber: story.number, title: story.title };
}
