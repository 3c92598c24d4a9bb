import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase, runCommand } from '@/db/commands/open-database';
import { placeFor, serverAccount } from '@/db/embedded-account';
import { loadDemo } from '@/db/factories/load-demo';
import { DEMO_PEOPLE } from '@/db/factories/people';
import { env } from '@/lib/env';
import {
  childEnvironment,
  ensureBuilt,
  ensurePortFree,
  orStop,
  runTogether,
  startNext,
  startWorker,
  untilServing,
} from './processes';

function printAccounts(): void {
  console.log(`\nRedaksi: ${env().publicUrl}   (desk: ${env().publicUrl}/masuk)\n`);
  for (const { email, position } of Object.values(DEMO_PEOPLE))
    console.log(`  ${email.padEnd(28)}${position}`);
  console.log(`  password                    ${env().demoPassword}\n\nCtrl-C stops everything.`);
}

function startOver(): void {
  if (env().databaseUrl) throw new Error('--reset deletes only the embedded database; DATABASE_URL is set.');
  rmSync(placeFor(join(env().dataDir, 'postgres'), serverAccount()), { recursive: true, force: true });
  rmSync(env().dataDir, { recursive: true, force: true });
}

/** `npm run demo`: builds, loads a year of work, serves; `-- --reset` starts over. */
await runCommand(async () => {
  await ensurePortFree();
  const { values } = parseArgs({ options: { reset: { type: 'boolean', default: false } } });
  if (values.reset) startOver();
  const { url, server } = await openDatabase({ demo: true });
  const environment = childEnvironment(url);
  await orStop(
    server,
    Promise.all([ensureBuilt(environment, 'stale'), loadDemo(url, { onProgress: console.log })]),
  );
  const app = startNext(['start', '--port', String(env().port)], environment);
  const worker = startWorker(environment);
  const together = runTogether([app, worker], server);
  await untilServing(app);
  printAccounts();
  await together;
});
