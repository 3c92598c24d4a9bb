import { desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { officeEvents } from '@/db/schema/office';
import { users } from '@/db/schema/users';
import type { OfficeEvent, OfficeEventType } from '@/lib/office/office-event';

/** The last events of the office's log of these types, newest first, with who did them. */
export async function listOfficeEvents(
  db: Db,
  types: readonly OfficeEventType[],
  limit: number,
): Promise<OfficeEvent[]> {
  return db
    .select({
      id: officeEvents.id,
      at: officeEvents.at,
      type: officeEvents.type,
      details: officeEvents.details,
      actor: users.name,
    })
    .from(officeEvents)
    .leftJoin(users, eq(users.id, officeEvents.actorId))
    .where(inArray(officeEvents.type, [...types]))
    .orderBy(desc(officeEvents.number))
    .limit(limit);
}
