import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { MAIL_ATTEMPTS } from '@/lib/mail/outbox';

/** What the worker can be asked to do; each has a file in `worker/`. */
export interface Jobs {
  'take-proof': { publicationId: string };
  'send-mail': { mailId: string };
}

/**
 * How each job is done: tried so often, and one after the other of its kind, so that a mail server that hangs
 * holds up no proof and no second hand. `key`: asked for twice, it is done once.
 */
const WAYS: { [Name in keyof Jobs]: { attempts: number; key?: (payload: Jobs[Name]) => string } } = {
  'take-proof': { attempts: 3 },
  'send-mail': { attempts: MAIL_ATTEMPTS, key: ({ mailId }) => `send-mail ${mailId}` },
};

/** Asks the worker for a job within the transaction that causes it: both happen or neither. */
export async function enqueue<Name extends keyof Jobs>(
  tx: Tx,
  name: Name,
  payload: Jobs[Name],
): Promise<void> {
  const { attempts, key } = WAYS[name];
  await tx.execute(
    sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, queue_name => ${name},
      max_attempts => ${attempts}, job_key => ${key?.(payload) ?? null})`,
  );
}
