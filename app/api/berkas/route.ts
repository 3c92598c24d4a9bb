import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { recordUpload } from '@/db/mutations/uploads';
import { sentFile } from './sent-file';
import { takeInFile } from './take-in-file';
import { uploadIncomplete, uploadRefused, uploadTakenIn } from './upload-answer';

/**
 * Takes in one file and answers 201 with its row. The body is the file itself, its name percent-encoded in
 * `X-Nama-Berkas`, or multipart/form-data with the file as a part. Refusals: 401, 403, 413, 415, 422.
 */
export async function POST(request: Request): Promise<Response> {
  const session = await requireApi('material.handIn');
  if (session instanceof Response) return session;
  const sent = await sentFile(request);
  if (!sent) return uploadIncomplete();
  const taken = await takeInFile(sent).catch((error: unknown) => {
    if (request.signal.aborted) return null;
    throw error;
  });
  if (!taken) return uploadIncomplete();
  if (!taken.ok) return uploadRefused(...taken.reasons);
  const row = await recordUpload({ db: database(), now: new Date(), actor: session.actor }, taken.upload);
  return uploadTakenIn(row);
}
