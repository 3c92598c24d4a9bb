import type { Task } from 'graphile-worker';
import { z } from 'zod';
import { database } from '@/db/client';
import { attachTakenProof, recordProofFailure } from '@/db/mutations/attach-taken-proof';
import type { Jobs } from '@/db/mutations/enqueue';
import { unprovedAppearance } from '@/db/queries/proof';
import { NoBrowserError } from '@/lib/browser/run-browser';
import { pngSize, screenshot } from '@/lib/browser/screenshot';
import { env } from '@/lib/env';
import { fileStorage } from '@/lib/storage/file-storage';
import type { ProofError } from '@/lib/story/proof-error';
import { log } from './log';

const WINDOW = { width: 1280, height: 1600 } as const;

const payload = z.object({ publicationId: z.uuid() }) satisfies z.ZodType<Jobs['take-proof']>;

/** The page did not answer as a published article does, so a picture of it would prove nothing. */
class PageAbsentError extends Error {}

/**
 * Takes the proof of an upload (SOP step 6, "bukti unggah"; records, "tampilan situs di-screenshot"): a
 * picture of the page as the public sees it. Tries again on failure; when it fails for good, the
 * publication says why and the page asks for a picture by hand.
 */
export const takeProof: Task = async (input, { job }) => {
  const { publicationId } = payload.parse(input);
  const appearance = await unprovedAppearance(database(), publicationId);
  if (!appearance) return;
  try {
    const picture = await pictureOf(new URL(appearance.url, env().publicUrl).href);
    const { sha256, bytes } = await fileStorage().put([picture]);
    const name = `bukti-${appearance.url.split('/').at(-1)}.png`;
    const upload = { sha256, bytes, name, mime: 'image/png', ...pngSize(picture) };
    const attached = await attachTakenProof({ db: database(), now: new Date() }, appearance, upload);
    log.info({ publicationId, attached, bytes }, 'Proof taken');
  } catch (error) {
    const final = error instanceof NoBrowserError || job.attempts >= job.max_attempts;
    if (final) await recordProofFailure(database(), appearance, faultOf(error));
    if (!(error instanceof NoBrowserError)) throw error;
    log.warn({ publicationId }, error.message);
  }
};

async function pictureOf(url: string): Promise<Buffer> {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) }).catch(
    (error: Error) => {
      throw new PageAbsentError(`${url} cannot be reached: ${error.message}`);
    },
  );
  await answer.body?.cancel();
  if (!answer.ok) throw new PageAbsentError(`${url} answers ${answer.status}`);
  return screenshot(url, WINDOW);
}

function faultOf(error: unknown): ProofError {
  if (error instanceof NoBrowserError) return 'noBrowser';
  return error instanceof PageAbsentError ? 'pageAbsent' : 'failed';
}
