import { cleanFileName } from '@/lib/files/file-name';
import { IncompleteBodyError } from '@/lib/files/multipart';
import { type Outcome, refuse } from '@/lib/sop/refusal';
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
 * Streams a file of at most so many bytes aside and lets `take` judge it; what `take` does not keep is thrown
 * away. Null when the body broke off before its end.
 */
export async function withStaged<T>(
  sent: SentFile,
  mostBytes: number,
  take: (staged: StagedObject) => Promise<Outcome<T>>,
): Promise<Outcome<T> | null> {
  const tooLarge = refuse({
    code: 'fileTooLarge',
    params: { name: cleanFileName(sent.name), limit: `${mostBytes / (1024 * 1024)} MB` },
  });
  const most = mostBytes + (sent.exact ? 0 : WRAPPING_BYTES);
  if (sent.bodyBytes !== null && sent.bodyBytes > most) return tooLarge;
  let staged: StagedObject | undefined;
  try {
    staged = await fileStorage().stage(sent.content, mostBytes);
    if (sent.exact && sent.bodyBytes !== null && staged.bytes !== sent.bodyBytes) return null;
    return await take(staged);
  } catch (error) {
    if (error instanceof TooLargeError) return tooLarge;
    if (error instanceof IncompleteBodyError) return null;
    throw error;
  } finally {
    await staged?.discard();
  }
}
