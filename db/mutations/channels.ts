import { eq } from 'drizzle-orm';
import { channels } from '@/db/schema/publications';
import { may } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { Channel } from '@/lib/sop/vocabulary';
import type { MutationContext } from './context';

/**
 * Changes whether a channel is in use and whether it needs a proof of upload (SOP step 6, "apabila
 * diperlukan"). The site stays in use: every story is published there first. Publications already made keep
 * the rule they were made under.
 */
export async function changeChannel(
  context: MutationContext,
  change: { key: Channel; active: boolean; proofRequired: boolean },
): Promise<Outcome> {
  if (!may(context.actor, 'channels.manage')) return refuse({ code: 'noPermission' });
  const changed = await context.db
    .update(channels)
    .set({ active: change.active || change.key === 'site', proofRequired: change.proofRequired })
    .where(eq(channels.key, change.key))
    .returning({ key: channels.key });
  return changed.length === 1 ? { ok: true } : refuse({ code: 'notFound' });
}
