import { openDatabase, runCommand } from '@/db/commands/open-database';
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

/** `npm start`: production. Migrates, serves, works; makes no demo data. */
await runCommand(async () => {
  await ensurePortFree();
  const { url, server } = await openDatabase({ demo: false });
  const environment = childEnvironment(url);
  await orStop(server, ensureBuilt(environment, 'missing'));
  const app = startNext(['start', '--port', String(env().port)], environment);
  const worker = startWorker(environment);
  const together = runTogether([app, worker], server);
  await untilServing(app);
  console.log(`Redaksi serves ${env().publicUrl}. First administrator: npm run user:add -- EMAIL`);
  await together;
});
