import { fileURLToPath } from 'node:url';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { Logger, runMigrations } from 'graphile-worker';
import { connect } from './client';

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/** Brings a database to the present schema, the job queue's included. Safe to run again. */
export async function migrateDatabase(url: string): Promise<void> {
  const { db, close } = connect(url, { max: 1 });
  try {
    await migrate(db, { migrationsFolder: MIGRATIONS });
  } finally {
    await close();
  }
  await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) });
}
