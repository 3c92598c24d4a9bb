import { and, desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { type FileRow, files } from '@/db/schema/files';
import { officeEvents } from '@/db/schema/office';
import { users } from '@/db/schema/users';
import type { FileRequest } from '@/lib/media/picture-details';
import { may } from '@/lib/sop/permissions';
import { type Outcome, type Refusal, refuse } from '@/lib/sop/refusal';
import type { MutationContext } from './context';

/**
 * One change of a file of the library by who may: lock it, compare the version the person saw, let `change`
 * judge and write, all in one transaction.
 * @param lock 'update' keeps texts from being saved with the file meanwhile; only its deletion needs that
 */
export async function changeFile<T>(
  context: MutationContext,
  request: FileRequest,
  change: (tx: Tx, file: FileRow) => Promise<Outcome<T>>,
  lock: 'update' | 'no key update' = 'no key update',
): Promise<Outcome<T>> {
  if (!may(context.actor, 'media.manage')) return refuse({ code: 'noPermission' });
  return context.db.transaction(async (tx) => {
    const [file] = await tx.select().from(files).where(eq(files.id, request.fileId)).for(lock);
    if (!file) return refuse({ code: 'notFound' });
    if (file.version !== request.version) return refuse(await changedBy(tx, file));
    return change(tx, file);
  });
}

/** Tells who changed the file since the person saw it. */
async function changedBy(tx: Tx, file: FileRow): Promise<Refusal> {
  const [last] = await tx
    .select({ name: users.name })
    .from(officeEvents)
    .innerJoin(users, eq(users.id, officeEvents.actorId))
    .where(and(sql`${officeEvents.details}->>'fileId' = ${file.id}`))
    .orderBy(desc(officeEvents.number))
    .limit(1);
  return { code: 'fileChanged', params: { name: last?.name ?? '' } };
}
