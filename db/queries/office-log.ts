import { asc, count, desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { office, officeEvents } from '@/db/schema/office';
import { users } from '@/db/schema/users';
import type { OfficeChainCheck, OfficeEvent } from '@/lib/office/office-event';
import { OFFICE_CHAIN } from '@/lib/office/office-event';
import { type ChainFault, findChainFaults } from '@/lib/sop/event-chain';

/** A page of the office's log, newest first. */
export function pageOfOfficeEvents(db: Db, page: { limit: number; offset: number }): Promise<OfficeEvent[]> {
  const { id, at, type, details } = officeEvents;
  return db
    .select({ id, at, type, details, actor: users.name })
    .from(officeEvents)
    .leftJoin(users, eq(users.id, officeEvents.actorId))
    .orderBy(desc(officeEvents.number))
    .limit(page.limit)
    .offset(page.offset);
}

/** How many events the office's log holds. */
export async function countOfficeEvents(db: Db): Promise<number> {
  const [row] = await db.select({ total: count() }).from(officeEvents);
  return row?.total ?? 0;
}

/**
 * Recomputes the chain of the office's log. Nothing keeps this chain's head, so events cut from its end show
 * only where the office's row is ahead of the last change that the log tells of.
 */
export async function checkOfficeChain(db: Db, now: Date): Promise<OfficeChainCheck> {
  const snapshot = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;
  const { events, revision } = await db.transaction(async (tx) => {
    const [row] = await tx.select({ revision: office.revision }).from(office);
    const log = await tx.select().from(officeEvents).orderBy(asc(officeEvents.number));
    return { events: log, revision: row?.revision ?? 1 };
  }, snapshot);
  const last = events.at(-1);
  const faults: ChainFault[] = findChainFaults(
    events.map((event) => ({ ...event, storyId: OFFICE_CHAIN })),
    { number: last?.number ?? 0, hash: last?.hash ?? '' },
  );
  const told = events.findLast(({ type }) => type === 'officeChanged')?.details.revision ?? 1;
  if (Number(told) < revision) faults.push({ number: (last?.number ?? 0) + 1, kind: 'cutOff' });
  return { at: now, events: events.length, faults };
}
