'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { parseInput } from '@/app/parse-input';
import { requireAction } from '@/app/session';
import * as mails from '@/db/mutations/mails';
import { env } from '@/lib/env';
import type { Outcome } from '@/lib/sop/refusal';

/** Tries a mail again that was not sent. */
export async function retryMail(mailId: string): Promise<Outcome> {
  const gate = await requireAction('office.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(z.uuid(), mailId);
  if (!parsed.ok) return parsed;
  const serverSet = env().smtpUrl !== undefined;
  const outcome = await mails.retryMail(gate.context, { mailId: parsed.value, serverSet });
  if (outcome.ok) revalidatePath('/pengaturan/surel');
  return outcome;
}
