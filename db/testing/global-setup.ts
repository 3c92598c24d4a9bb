import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '@/db/client';
import { startEmbedded } from '@/db/embedded';
import { migrateDatabase } from '@/db/migrate';
import { installOffice } from '@/db/mutations/install-office';

declare module 'vitest' {
  export interface ProvidedContext {
    templateUrl: string;
  }
}

/** Long before any test's clock, so that every story starts on an authorised SOP. */
const INSTALLED_AT = new Date('2025-01-02T01:00:00Z');

/** One PostgreSQL for the run, with a migrated template that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'redaksi-test-'));
  const server = await startEmbedded(directory);
  await migrateDatabase(server.url);
  const { db, close } = connect(server.url, { max: 1 });
  await installOffice(db, { now: INSTALLED_AT, demo: false });
  await close();
  project.provide('templateUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
    if (!server.directory.startsWith(directory)) rmSync(server.directory, { recursive: true, force: true });
  };
}
