import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { databaseUrl } from '@/lib/env';
import { CONNECT_TIMEOUT_S, reconnectPause } from './connection-faults';

export type Db = PostgresJsDatabase;
/** Inside `db.transaction`: mutations and event recording take one, so that they cannot run without. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/**
 * Opens a pool on the given database. The caller ends it with `close`.
 * @param options `durable: false` does not wait for the disk at each commit: for data that can be made again.
 */
export function connect(
  url: string,
  options: { max?: number; durable?: boolean } = {},
): { db: Db; close: () => Promise<void> } {
  const sql = postgres(url, {
    max: options.max ?? 10,
    onnotice: () => {},
    backoff: reconnectPause,
    connect_timeout: CONNECT_TIMEOUT_S,
    transform: { undefined: null },
    ...(options.durable === false ? { connection: { synchronous_commit: 'off' } } : {}),
  });
  return { db: drizzle(sql, { casing: 'snake_case' }), close: () => sql.end({ timeout: 5 }) };
}

// Survives module reloads in development, where a second pool would pile up.
const kept = globalThis as typeof globalThis & { redaksiDb?: Db };

/** The process's pool on DATABASE_URL, opened at first use so that a build needs no database. */
export function database(): Db {
  kept.redaksiDb ??= connect(databaseUrl()).db;
  return kept.redaksiDb;
}
