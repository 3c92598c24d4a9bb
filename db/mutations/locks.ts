import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';

/** The office's advisory locks: one number for each thing that transactions must do one after the other. */
const LOCKS = {
  slugs: 7301,
  users: 7302,
  handIn: 7303,
  officeLog: 7304,
  calendar: 7305,
  savedViews: 7306,
  sopInForce: 7307,
  stageLimit: 7308,
  fileBytes: 7309,
} as const;

/** Waits for every other transaction that holds the lock, then holds it until this one ends. */
export async function lockAll(tx: Tx, lock: keyof typeof LOCKS): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${LOCKS[lock]})`);
}

/** Like `lockAll`, but waits only for those who hold the lock of the same thing. */
export async function lockOne(tx: Tx, lock: keyof typeof LOCKS, key: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, ${LOCKS[lock]}))`);
}
