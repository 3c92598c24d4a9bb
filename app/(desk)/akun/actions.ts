'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { parseInput } from '@/app/parse-input';
import { requireAction } from '@/app/session';
import * as notices from '@/db/mutations/notices';
import { changeOwnPassword } from '@/db/mutations/users';
import { MAIL_PACES, NOTICE_KINDS } from '@/lib/notice/notice';
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

const choice = z.strictObject({
  kind: z.enum(NOTICE_KINDS),
  inApp: z.boolean(),
  mail: z.enum(MAIL_PACES),
});

/** Says how one wants to be told of one kind of notice. */
export async function chooseNotice(input: unknown): Promise<Outcome> {
  const gate = await requireAction();
  if (!gate.ok) return gate;
  const parsed = await parseInput(choice, input);
  if (!parsed.ok) return parsed;
  const outcome = await notices.chooseNotice(gate.context, parsed.value);
  if (outcome.ok) revalidatePath('/akun');
  return outcome;
}
