'use server';

import { revalidatePath } from 'next/cache';
import { requireAction } from '@/app/session';
import { moveStory } from '@/db/mutations/move-story';
import { type DecisionRequest, decisionRequest } from '@/lib/material/decision';
import { type Outcome, refuse } from '@/lib/sop/refusal';

/** Says yes or no to a proposal (SOP 6.1). Who may, the SOP's transitions say. */
export async function decideProposal(request: DecisionRequest): Promise<Outcome> {
  const gate = await requireAction('board.view');
  if (!gate.ok) return gate;
  const parsed = decisionRequest.safeParse(request);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => issue.path.join('.'));
    return refuse({ code: 'invalid', params: { message: fields.join(', ') } });
  }
  const outcome = await moveStory(gate.context, parsed.data);
  if (!outcome.ok) return outcome;
  revalidatePath('/bahan', 'layout');
  return { ok: true };
}
