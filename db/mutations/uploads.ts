import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { type FileRow, files } from '@/db/schema/files';
import type { MutationContext } from './context';

/** What storage and the content check found out about an upload. Bytes; pixels for pictures. */
export interface StoredUpload {
  sha256: string;
  name: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

/** Records an upload whose bytes are already in storage. */
export async function recordUpload(context: MutationContext, upload: StoredUpload): Promise<FileRow> {
  const [row] = await context.db
    .insert(files)
    .values({ ...upload, uploadedBy: context.actor.id, uploadedAt: context.now })
    .returning();
  if (!row) throw new Error('File was not inserted');
  return row;
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
