'use server';

import { revalidatePath } from 'next/cache';
import { parseInput } from '@/app/parse-input';
import { requireAction } from '@/app/session';
import { setStageLimit } from '@/db/mutations/stage-limits';
import { type StageLimitRequest, stageLimitRequest } from '@/lib/board/stage-limit-form';
import type { Outcome } from '@/lib/sop/refusal';

/** Sets or lifts how many stories may stand in a stage. */
export async function changeStageLimit(request: StageLimitRequest): Promise<Outcome> {
  const gate = await requireAction('limits.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(stageLimitRequest, request);
  if (!parsed.ok) return parsed;
  const outcome = await setStageLimit(gate.context, parsed.value);
  if (outcome.ok) revalidatePath('/pengaturan/papan');
  return outcome;
}
