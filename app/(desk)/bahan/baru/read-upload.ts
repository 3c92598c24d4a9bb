import { database } from '@/db/client';
import { fileWithinReach } from '@/db/queries/files';
import type { ImportedText } from '@/lib/document-import/imported-text';
import { readableKind } from '@/lib/document-import/readable-kind';
import { readInThread } from '@/lib/import-thread/read-in-thread';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { Actor } from '@/lib/sop/roles';
import { fileStorage } from '@/lib/storage/file-storage';
import { type InspectedPicture, inspectPictures } from './import-pictures';

/** The text of an upload within the person's reach, read anew from its bytes, and the pictures that passed. */
export async function readUpload(
  actor: Actor,
  fileId: string,
): Promise<Outcome<{ text: ImportedText; pictures: InspectedPicture[] }>> {
  const file = await fileWithinReach(database(), actor, fileId);
  const kind = file && readableKind(file);
  if (!kind) return refuse({ code: 'notFound' });
  const stored = await fileStorage().get(file.sha256);
  if (!stored) return refuse({ code: 'notFound' });
  const outcome = await readInThread(await new Response(stored.stream()).bytes(), kind);
  if (outcome.ok) return { ok: true, ...(await inspectPictures(outcome.text, file.name)) };
  const { code, params } = outcome.reason;
  return refuse({ code, params: { ...params, name: file.name } });
}
