import type { StoredUpload } from '@/db/mutations/uploads';
import { cleanFileName } from '@/lib/files/file-name';
import { inspectFile } from '@/lib/files/inspect-file';
import { IncompleteBodyError } from '@/lib/files/multipart';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import { LIMITS } from '@/lib/sop/vocabulary';
import { fileStorage } from '@/lib/storage/file-storage';
import { type ByteSource, type StagedObject, TooLargeError } from '@/lib/storage/storage';

/** A file on its way in. `bodyBytes` is the announced length of the body that carries it, null when unknown. */
export interface SentFile {
  name: string;
  content: ByteSource;
  bodyBytes: number | null;
  /** The body is the file and nothing else, so that `bodyBytes` is its length. */
  exact: boolean;
}

/** Room for the boundaries and headers that a multipart body puts around the file. */
const WRAPPING_BYTES = 64 * 1024;

/**
 * Takes a file into storage: measured while it streams, judged by its content, kept only if it passes.
 * Null when the body broke off before its end.
 */
export async function takeInFile(sent: SentFile): Promise<Outcome<{ upload: StoredUpload }> | null> {
  const most = LIMITS.fileBytes + (sent.exact ? 0 : WRAPPING_BYTES);
  if (sent.bodyBytes !== null && sent.bodyBytes > most) return tooLarge(sent.name);
  let staged: StagedObject | undefined;
  try {
    staged = await fileStorage().stage(sent.content, LIMITS.fileBytes);
    if (sent.exact && sent.bodyBytes !== null && staged.bytes !== sent.bodyBytes) return null;
    const outcome = await inspectFile(await staged.read(), sent.name);
    if (!outcome.ok) return outcome;
    await staged.keep();
    const { sha256, bytes } = staged;
    return { ok: true, upload: { ...outcome.inspected, sha256, bytes } };
  } catch (error) {
    if (error instanceof TooLargeError) return tooLarge(sent.name);
    if (error instanceof IncompleteBodyError) return null;
    throw error;
  } finally {
    await staged?.discard();
  }
}

function tooLarge(name: string) {
  const limit = `${LIMITS.fileBytes / (1024 * 1024)} MB`;
  return refuse({ code: 'fileTooLarge', params: { name: cleanFileName(name), limit } });
}
