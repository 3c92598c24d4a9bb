import { desc } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { officeEvents } from '@/db/schema/office';
import type { OfficeEventType } from '@/lib/office/office-event';
import { OFFICE_CHAIN } from '@/lib/office/office-event';
import { eventHash } from '@/lib/sop/event-chain';
import type { MutationContext } from './context';
import { lockAll } from './locks';

/** Adds to the office's log, chained to the event before, in the transaction of the change it tells of. */
export async function recordOfficeEvent(
  tx: Tx,
  { now, actor }: Pick<MutationContext, 'now' | 'actor'>,
  type: OfficeEventType,
  details: Record<string, unknown>,
): Promise<void> {
  // One chain for the whole office: its writers wait for each other.
  await lockAll(tx, 'officeLog');
  const [last] = await tx
    .select({ number: officeEvents.number, hash: officeEvents.hash })
    .from(officeEvents)
    .orderBy(desc(officeEvents.number))
    .limit(1);
  const event = { number: (last?.number ?? 0) + 1, at: now, type, actorId: actor.id, details };
  const hash = eventHash(last?.hash ?? '', { storyId: OFFICE_CHAIN, ...event });
  await tx.insert(officeEvents).values({ ...event, hash });
}
