import { desc, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { files } from '@/db/schema/files';
import { type OfficeRow, office, officeEvents } from '@/db/schema/office';
import { users } from '@/db/schema/users';
import { isPicture } from '@/lib/files/accepted-types';
import { officeChanges } from '@/lib/office/office-changes';
import { cleanIdentity, officeFaults } from '@/lib/office/office-faults';
import { identityOf, type OfficeIdentity } from '@/lib/office/office-identity';
import type { OfficeSaveOutcome, OfficeSaveRequest } from '@/lib/office/office-save';
import { may } from '@/lib/sop/permissions';
import { type Refusal, refuse } from '@/lib/sop/refusal';
import type { MutationContext } from './context';
import { recordOfficeEvent } from './record-office-event';

/**
 * Changes who the office is, if its row is still the one that the form was filled in from; otherwise nothing
 * is written and the caller is handed what stands there now, and whose it is. Saving what already stands is
 * no change: neither the revision nor the log moves.
 */
export async function changeOffice(
  context: MutationContext,
  request: OfficeSaveRequest,
): Promise<OfficeSaveOutcome> {
  if (!may(context.actor, 'office.manage')) return refuse({ code: 'noPermission' });
  const identity = cleanIdentity(request.identity);
  return context.db.transaction(async (tx) => {
    const [row] = await tx.select().from(office).for('update');
    if (!row) throw new Error('The office is not installed: run npm run db:migrate');
    if (row.revision !== request.revision) return stale(tx, row);
    const faults = [...officeFaults(identity), ...(await logoFaults(tx, context, row, identity))];
    if (faults.length > 0) return refuse(...faults);
    const changed = officeChanges(identityOf(row), identity);
    if (Object.keys(changed).length === 0) return { ok: true, identity, revision: row.revision };
    const revision = row.revision + 1;
    await tx.update(office).set({ ...identity, revision });
    await recordOfficeEvent(tx, context, 'officeChanged', { revision, changed });
    return { ok: true, identity, revision };
  });
}

/** A logo is seen by everybody, so nobody makes one of a file that another put into the office's storage. */
async function logoFaults(
  tx: Tx,
  { actor }: MutationContext,
  row: OfficeRow,
  { logoFileId }: OfficeIdentity,
): Promise<Refusal[]> {
  if (logoFileId === null || logoFileId === row.logoFileId) return [];
  const [file] = await tx.select().from(files).where(eq(files.id, logoFileId));
  if (file && file.uploadedBy === actor.id && isPicture(file.mime)) return [];
  return [{ code: 'notFound', field: 'logoFileId' }];
}

async function stale(tx: Tx, row: OfficeRow): Promise<OfficeSaveOutcome> {
  const [last] = await tx
    .select({ name: users.name })
    .from(officeEvents)
    .leftJoin(users, eq(users.id, officeEvents.actorId))
    .where(eq(officeEvents.type, 'officeChanged'))
    .orderBy(desc(officeEvents.number))
    .limit(1);
  return {
    ...refuse({ code: 'officeChanged', params: { name: last?.name ?? '' } }),
    theirs: { identity: identityOf(row), revision: row.revision, by: last?.name ?? null },
  };
}
