'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { parseInput } from '@/app/parse-input';
import { requireAction } from '@/app/session';
import { changeChannel } from '@/db/mutations/channels';
import type { Outcome } from '@/lib/sop/refusal';
import { CHANNELS } from '@/lib/sop/vocabulary';

const channelChange = z.strictObject({
  key: z.enum(CHANNELS),
  active: z.boolean(),
  proofRequired: z.boolean(),
});

/** Changes one channel's settings. */
export async function changeChannelSetting(input: unknown): Promise<Outcome> {
  const gate = await requireAction('channels.manage');
  if (!gate.ok) return gate;
  const parsed = await parseInput(channelChange, input);
  if (!parsed.ok) return parsed;
  const outcome = await changeChannel(gate.context, parsed.value);
  if (outcome.ok) revalidatePath('/pengaturan/kanal');
  return outcome;
}
