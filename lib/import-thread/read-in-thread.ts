import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ImportOutcome } from '@/lib/document-import/imported-text';
import type { ReadableKind } from '@/lib/document-import/readable-kind';

/** Longest that one reading may take; 100,000 words with a run for each take one or two seconds. */
const TIME_LIMIT_MS = 10_000;
const MEMORY_LIMIT_MB = 512;
/** Readings that wait for the one under way; more are turned away. */
const MOST_WAITING = 10;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a document's text in a thread of its own, one document at a time, so that neither a large nor a
 * hostile one holds up the server: beyond its time or memory the thread is ended and the document refused.
 */
export async function readInThread(content: Uint8Array, kind: ReadableKind): Promise<ImportOutcome> {
  if (waiting >= MOST_WAITING) return { ok: false, reason: { code: 'documentBusy' } };
  waiting += 1;
  const turn = last.then(() => inThread(content, kind));
  last = turn.catch(() => undefined);
  return turn.finally(() => {
    waiting -= 1;
  });
}

function inThread(content: Uint8Array, kind: ReadableKind): Promise<ImportOutcome> {
  return new Promise((resolve, reject) => {
    // Its own copy of the bytes, which the thread then owns.
    const copy = Uint8Array.from(content);
    const worker = new Worker(join(process.cwd(), 'lib/import-thread/thread.ts'), {
      execArgv: ['--import', 'tsx'],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
      workerData: { content: copy, kind },
      transferList: [copy.buffer],
    });
    const tooHeavy = () => resolve({ ok: false, reason: { code: 'documentTooHeavy' } });
    const timer = setTimeout(() => {
      tooHeavy();
      void worker.terminate();
    }, TIME_LIMIT_MS);
    worker.once('message', (outcome: ImportOutcome) => resolve(outcome));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : reject(error),
    );
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The reading of a document ended with ${code} and no answer`));
    });
  });
}
