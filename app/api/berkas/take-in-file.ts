import type { StoredUpload } from '@/db/mutations/uploads';
import { inspectFile } from '@/lib/files/inspect-file';
import type { Outcome } from '@/lib/sop/refusal';
import { LIMITS } from '@/lib/sop/vocabulary';
import { type SentFile, withStaged } from './staged-file';

/** Takes a file into storage: judged by its content, kept only if it passes. */
export function takeInFile(sent: SentFile): Promise<Outcome<{ upload: StoredUpload }> | null> {
  return withStaged(sent, LIMITS.fileBytes, async (staged) => {
    const outcome = await inspectFile(await staged.read(), sent.name);
    if (!outcome.ok) return outcome;
    await staged.keep();
    const { sha256, bytes } = staged;
    return { ok: true, upload: { ...outcome.inspected, sha256, bytes } };
  });
}
