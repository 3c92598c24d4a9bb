import { sentFile } from '@/app/api/berkas/sent-file';
import { uploadIncomplete, uploadRefused, uploadTakenIn } from '@/app/api/berkas/upload-answer';
import { requireApi } from '@/app/session';
import { database } from '@/db/client';
import { recordUpload } from '@/db/mutations/uploads';
import { takeInLogo } from './take-in-logo';

/**
 * Takes in a picture that may become the office's logo and answers 201 with its row; it becomes one when the
 * office is saved with it. Body and refusals as for /api/berkas.
 */
export async function POST(request: Request): Promise<Response> {
  const session = await requireApi('office.manage');
  if (session instanceof Response) return session;
  const sent = await sentFile(request);
  if (!sent) return uploadIncomplete();
  const taken = await takeInLogo(sent).catch((error: unknown) => {
    if (request.signal.aborted) return null;
    throw error;
  });
  if (!taken) return uploadIncomplete();
  if (!taken.ok) return uploadRefused(...taken.reasons);
  const row = await recordUpload({ db: database(), now: new Date(), actor: session.actor }, taken.upload);
  return uploadTakenIn(row);
}
