import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run test:e2e`: a production build, a database and people of its own, the app and its worker, and the
 * browser tests against them. Arguments go on to Playwright.
 */
const dataDir = mkdtempSync(join(tmpdir(), 'redaksi-e2e-'));
// Set before the environment is read for the first time, and read by everything this starts.
process.env.DATA_DIR = dataDir;
process.env.PORT = process.env.E2E_PORT ?? '3199';
// No dictionary, whatever is installed here, until a test puts one there.
process.env.HUNSPELL_DIR = join(dataDir, 'kamus');
delete process.env.DATABASE_URL;
delete process.env.PUBLIC_URL;

const { findBrowser } = await import('./find-browser');
const { openDatabase, runCommand } = await import('@/db/commands/open-database');
const { connect } = await import('@/db/client');
const { makePeople } = await import('@/db/factories/people');
const { env } = await import('@/lib/env');
const { childEnvironment, ensureBuilt, exitOf, startNext, startWorker, untilServing } = await import(
  './processes'
);

await runCommand(async () => {
  const chromium = findBrowser(env().chromiumPath);
  const { url, server } = await openDatabase({ demo: true });
  const { db, close } = connect(url, { max: 1 });
  await makePeople(db, { now: new Date(), password: env().demoPassword });
  await close();
  const environment = { ...childEnvironment(url), CHROMIUM_PATH: chromium };
  await ensureBuilt(environment, 'always');
  const app = startNext(['start', '--port', String(env().port)], environment);
  const worker = startWorker(environment);
  try {
    await untilServing(app);
    const tests = spawn(
      process.execPath,
      ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)],
      {
        stdio: 'inherit',
        env: {
          ...environment,
          E2E_URL: `http://localhost:${env().port}`,
          E2E_CHROMIUM: chromium,
          E2E_DATABASE_URL: url,
        },
      },
    );
    process.exitCode = await exitOf(tests);
  } finally {
    for (const child of [app, worker]) {
      child.kill('SIGTERM');
      await exitOf(child);
    }
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
    if (server && !server.directory.startsWith(dataDir)) {
      rmSync(server.directory, { recursive: true, force: true });
    }
  }
});
