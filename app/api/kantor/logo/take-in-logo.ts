import { type SentFile, withStaged } from '@/app/api/berkas/staged-file';
import type { StoredUpload } from '@/db/mutations/uploads';
import { isPicture } from '@/lib/files/accepted-types';
import { cleanFileName } from '@/lib/files/file-name';
import { inspectFile } from '@/lib/files/inspect-file';
import { logoPicture } from '@/lib/images/picture';
import { LOGO_BYTES } from '@/lib/office/office-identity';
import { type Outcome, type Refusal, refuse } from '@/lib/sop/refusal';
import { fileStorage } from '@/lib/storage/file-storage';

const LOGO_NAME = 'logo.png';

/**
 * Makes a logo of what was sent and keeps that alone: the picture as it came, with what its camera or program
 * wrote into it, is thrown away.
 */
export function takeInLogo(sent: SentFile): Promise<Outcome<{ upload: StoredUpload }> | null> {
  return withStaged(sent, LOGO_BYTES, async (staged) => {
    const content = await staged.read();
    const outcome = await inspectFile(content, sent.name);
    if (!outcome.ok) return refuse(...outcome.reasons.map((reason) => ofLogo(reason, sent)));
    if (!isPicture(outcome.inspected.mime)) return refuse(ofLogo({ code: 'fileTypeRefused' }, sent));
    const { content: png, width, height } = await logoPicture(content);
    const { sha256, bytes } = await fileStorage().put([png]);
    return { ok: true, upload: { name: LOGO_NAME, mime: 'image/png', sha256, bytes, width, height } };
  });
}

/** A refused type, said with the types that a logo may have. */
function ofLogo(reason: Refusal, { name }: SentFile): Refusal {
  if (reason.code !== 'fileTypeRefused') return reason;
  return { code: 'logoTypeRefused', params: { name: cleanFileName(name) } };
}
