import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { type FileRow, files } from '@/db/schema/files';
import type { MutationContext } from './context';
import { lockOne } from './locks';

/** What storage and the content check found out about an upload. Bytes; pixels for pictures. */
export interface StoredUpload {
  sha256: string;
  name: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  /** What describes a picture that comes with a description. */
  alt?: string;
}

/** Records an upload whose bytes are already in storage. */
export async function recordUpload(context: MutationContext, upload: StoredUpload): Promise<FileRow> {
  return context.db.transaction(async (tx) => {
    await lockOne(tx, 'fileBytes', upload.sha256);
    return insertUpload(tx, context, upload);
  });
}

/** Records an upload unless the same person has put the same picture there before and it is as it was. */
export async function recordUploadOnce(context: MutationContext, upload: StoredUpload): Promise<FileRow> {
  return context.db.transaction(async (tx) => {
    await lockOne(tx, 'fileBytes', upload.sha256);
    const [earlier] = await tx
      .select()
      .from(files)
      .where(
        and(
          eq(files.sha256, upload.sha256),
          eq(files.uploadedBy, context.actor.id),
          isNull(files.crop),
          isNull(files.replacedById),
        ),
      )
      .orderBy(asc(files.uploadedAt))
      .limit(1);
    return earlier ?? insertUpload(tx, context, upload);
  });
}

async function insertUpload(tx: Tx, context: MutationContext, upload: StoredUpload): Promise<FileRow> {
  const [row] = await tx
    .insert(files)
    .values({ ...upload, uploadedBy: context.actor.id, uploadedAt: context.now })
    .returning();
  if (!row) throw new Error('File was not inserted');
  return row;
}

/**
 * Has bytes removed from storage that no file has any more. An upload of the same bytes is recorded before or
 * after, never between the look and the removal.
 */
export async function dropBytes(
  { db }: Pick<MutationContext, 'db'>,
  sha256: string,
  remove: (sha256: string) => Promise<void>,
): Promise<void> {
  await db.transaction(async (tx) => {
    await lockOne(tx, 'fileBytes', sha256);
    const [still] = await tx.select({ id: files.id }).from(files).where(eq(files.sha256, sha256)).limit(1);
    if (!still) await remove(sha256);
  });
}

/** Of the given file ids, those that this person uploaded: nobody attaches what he has not put there. */
export async function filesOfUploader(tx: Tx, fileIds: string[], userId: string): Promise<string[]> {
  if (fileIds.length === 0) return [];
  const rows = await tx
    .select({ id: files.id })
    .from(files)
    .where(and(inArray(files.id, fileIds), eq(files.uploadedBy, userId)));
  return rows.map((row) => row.id);
}
