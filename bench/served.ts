import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import type { Db } from '@/db/client';
import type { DemoCast } from '@/db/factories/people';

/** A production build that serves an office of its own, and a browser to look at it with. */
export interface Served {
  browser: Browser;
  /** A window signed in as the web manager, 1440 by 900. */
  asManager: () => Promise<BrowserContext>;
}

/**
 * Fills a new office by `fill`, serves it on BENCH_PORT (3198), has it measured, and takes everything away
 * again. The environment is set before anything that reads it is loaded.
 */
export async function measureServed(
  fill: (db: Db, cast: DemoCast) => Promise<void>,
  measure: (served: Served) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redaksi-bench-'));
  process.env.DATA_DIR = dataDir;
  process.env.PORT = process.env.BENCH_PORT ?? '3198';
  delete process.env.DATABASE_URL;
  const { chromium } = await import('@playwright/test');
  const { openDatabase, runCommand } = await import('@/db/commands/open-database');
  const { connect } = await import('@/db/client');
  const { makePeople } = await import('@/db/factories/people');
  const { env } = await import('@/lib/env');
  const { findBrowser } = await import('@/worker/commands/find-browser');
  const { childEnvironment, ensureBuilt, exitOf, startNext, untilServing } = await import(
    '@/worker/commands/processes'
  );

  await runCommand(async () => {
    const { url, server } = await openDatabase({ demo: true });
    const { db, close } = connect(url, { max: 6, durable: false });
    await fill(db, await makePeople(db, { now: new Date(), password: env().demoPassword }));
    await close();
    const environment = childEnvironment(url);
    await ensureBuilt(environment, 'stale');
    const app: ChildProcess = startNext(['start', '--port', String(env().port)], environment);
    const browser = await chromium.launch({
      executablePath: findBrowser(env().chromiumPath),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const asManager = async () => {
      const context = await browser.newContext({
        baseURL: `http://localhost:${env().port}`,
        locale: 'id-ID',
        viewport: { width: 1440, height: 900 },
      });
      const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json();
      await context.request.post('/api/auth/callback/credentials', {
        form: { csrfToken, email: 'pengelola@redaksi.test', password: env().demoPassword, json: 'true' },
      });
      return context;
    };
    try {
      await untilServing(app);
      await measure({ browser, asManager });
    } finally {
      await browser.close();
      app.kill('SIGTERM');
      await exitOf(app);
      await server?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
}
