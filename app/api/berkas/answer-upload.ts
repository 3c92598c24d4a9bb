import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { recordUpload, type StoredUpload } from '@/db/mutations/uploads';
import type { Permission } from '@/lib/sop/permissions';
import type { Outcome } from '@/lib/sop/refusal';
import { fileStorage } from '@/lib/storage/file-storage';
import { sentFile } from './sent-file';
import type { SentFile } from './staged-file';
import { uploadIncomplete, uploadRefused, uploadTakenIn } from './upload-answer';

/** Takes in the one file of a request by who may, and answers 201 with its row or why not. */
export async function answerUpload(
  request: Request,
  permission: Permission,
  takeIn: (sent: SentFile) => Promise<Outcome<{ upload: StoredUpload }> | null>,
): Promise<Response> {
  const session = await requireApi(permission);
  if (session instanceof Response) return session;
  const sent = await sentFile(request);
  if (!sent) return uploadIncomplete();
  const taken = await takeIn(sent).catch((error: unknown) => {
    if (request.signal.aborted) return null;
    throw error;
  });
  if (!taken) return uploadIncomplete();
  if (!taken.ok) return uploadRefused(...taken.reasons);
  const row = await recordUpload({ db: database(), now: new Date(), actor: session.actor }, taken.upload);
  // Bytes that an earlier file of the same content was just deleted with: sent again, they stay.
  if (!(await fileStorage().has(row.sha256))) return uploadIncomplete();
  return uploadTakenIn(row);
}
