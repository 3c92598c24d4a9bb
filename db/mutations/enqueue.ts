import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';

/** What the worker can be asked to do; each has a file in `worker/`. */
export interface Jobs {
  'take-proof': { publicationId: string };
}

/** Asks the worker for a job within the transaction that causes it: both happen or neither. */
export async function enqueue<Name extends keyof Jobs>(
  tx: Tx,
  name: Name,
  payload: Jobs[Name],
): Promise<void> {
  await tx.execute(
    sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, max_attempts => 3)`,
  );
}
