'use server';

import { z } from 'zod';
import { parseInput } from '@/app/parse-input';
import { requireAction } from '@/app/session';
import { changeOwnPassword } from '@/db/mutations/users';
import type { Outcome } from '@/lib/sop/refusal';

const passwords = z.strictObject({ current: z.string().max(1_000), next: z.string().max(1_000) });

/** Changes one's own password; every session of the person ends, this one too. */
export async function changePassword(input: unknown): Promise<Outcome> {
  const gate = await requireAction();
  if (!gate.ok) return gate;
  const parsed = await parseInput(passwords, input);
  if (!parsed.ok) return parsed;
  return changeOwnPassword(gate.context, parsed.value);
}
