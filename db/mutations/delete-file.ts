import { eq } from 'drizzle-orm';
import { usesOf } from '@/db/queries/media-uses';
import { files } from '@/db/schema/files';
import { users } from '@/db/schema/users';
import type { FileRequest } from '@/lib/media/picture-details';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import { changeFile } from './change-file';
import type { MutationContext } from './context';
import { recordOfficeEvent } from './record-office-event';

/** For so long another person's upload may be waiting in his browser to be put in somewhere. */
const FRESH_MS = 24 * 60 * 60_000;

/**
 * Deletes a file that nothing uses: no text, no earlier version of one, no material, proof, article or logo.
 * Its bytes are left to `dropBytes`, after this has been committed.
 */
export async function deleteFile(
  context: MutationContext,
  request: FileRequest,
): Promise<Outcome<{ sha256: string }>> {
  const { now, actor } = context;
  return changeFile(
    context,
    request,
    async (tx, file) => {
      const uses = (await usesOf(tx, [file.id])).get(file.id) ?? [];
      if (uses.length > 0) return refuse({ code: 'fileInUse', params: { count: uses.length } });
      const fresh = now.getTime() - file.uploadedAt.getTime() < FRESH_MS;
      if (fresh && file.uploadedBy && file.uploadedBy !== actor.id) {
        const [owner] = await tx
          .select({ name: users.name })
          .from(users)
          .where(eq(users.id, file.uploadedBy));
        return refuse({ code: 'fileJustUploaded', params: { name: owner?.name ?? '' } });
      }
      await tx.delete(files).where(eq(files.id, file.id));
      const { id: fileId, name, mime, bytes } = file;
      await recordOfficeEvent(tx, context, 'fileDeleted', { fileId, name, mime, bytes });
      return { ok: true, sha256: file.sha256 };
    },
    'update',
  );
}
