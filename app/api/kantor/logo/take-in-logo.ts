import type { SentFile } from '@/app/api/berkas/take-in-file';
import type { StoredUpload } from '@/db/mutations/uploads';
import { isPicture } from '@/lib/files/accepted-types';
import { cleanFileName } from '@/lib/files/file-name';
import { inspectFile } from '@/lib/files/inspect-file';
import { IncompleteBodyError } from '@/lib/files/multipart';
import { logoPicture } from '@/lib/images/picture';
import { LOGO_BYTES } from '@/lib/office/office-identity';
import { type Outcome, type Refusal, refuse } from '@/lib/sop/refusal';
import { fileStorage } from '@/lib/storage/file-storage';
import { type StagedObject, TooLargeError } from '@/lib/storage/storage';

const LOGO_NAME = 'logo.png';

/**
 * Makes a logo of what was sent and keeps that alone: the picture as it came, with what its camera or program
 * wrote into it, is thrown away. Null when the body broke off before its end.
 */
export async function takeInLogo(sent: SentFile): Promise<Outcome<{ upload: StoredUpload }> | null> {
  let staged: StagedObject | undefined;
  try {
    staged = await fileStorage().stage(sent.content, LOGO_BYTES);
    if (sent.exact && sent.bodyBytes !== null && staged.bytes !== sent.bodyBytes) return null;
    const content = await staged.read();
    const outcome = await inspectFile(content, sent.name);
    if (!outcome.ok) return refuse(...outcome.reasons.map((reason) => ofLogo(reason, sent)));
    if (!isPicture(outcome.inspected.mime)) return refuse(ofLogo({ code: 'fileTypeRefused' }, sent));
    const { content: png, width, height } = await logoPicture(content);
    const { sha256, bytes } = await fileStorage().put([png]);
    return { ok: true, upload: { name: LOGO_NAME, mime: 'image/png', sha256, bytes, width, height } };
  } catch (error) {
    if (error instanceof TooLargeError) return tooLarge(sent.name);
    if (error instanceof IncompleteBodyError) return null;
    throw error;
  } finally {
    await staged?.discard();
  }
}

/** A refused type, said with the types that a logo may have. */
function ofLogo(reason: Refusal, { name }: SentFile): Refusal {
  if (reason.code !== 'fileTypeRefused') return reason;
  return { code: 'logoTypeRefused', params: { name: cleanFileName(name) } };
}

function tooLarge(name: string) {
  const limit = `${LOGO_BYTES / (1024 * 1024)} MB`;
  return refuse({ code: 'fileTooLarge', params: { name: cleanFileName(name), limit } });
}
