import { connect, type Db } from '@/db/client';
import { type EmbeddedServer, startEmbedded } from '@/db/embedded';
import { migrateDatabase } from '@/db/migrate';
import { installOffice } from '@/db/mutations/install-office';
import { env } from '@/lib/env';

/** The database of this installation: DATABASE_URL, or the embedded server under DATA_DIR. */
export interface OpenDatabase {
  url: string;
  /** Null when DATABASE_URL names a server of somebody else's. */
  server: EmbeddedServer | null;
}

/** Opens the installation's database and brings it to the present schema with the office installed. */
export async function openDatabase({ demo }: { demo: boolean }): Promise<OpenDatabase> {
  const named = env().databaseUrl;
  const server = named ? null : await startEmbedded(env().dataDir);
  const url = named ?? server?.url ?? '';
  await migrateDatabase(url);
  const { db, close } = connect(url, { max: 1 });
  try {
    await installOffice(db, { now: new Date(), demo });
  } finally {
    await close();
  }
  return { url, server };
}

/**
 * Runs a command on the installation's database. An embedded server is stopped after it only if this
 * command started it; one that serves the running app goes on.
 */
export async function withDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const { url, server } = await openDatabase({ demo: false });
  const { db, close } = connect(url, { max: 2 });
  try {
    return await work(db);
  } finally {
    await close();
    if (server?.startedHere) await server.stop();
  }
}

/** Runs a command's main function; a fault becomes one sentence on stderr and exit code 1. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
