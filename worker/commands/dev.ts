import { openDatabase, runCommand } from '@/db/commands/open-database';
import { loadDemo } from '@/db/factories/load-demo';
import { env } from '@/lib/env';
import { childEnvironment, runTogether, startNext, startWorker } from './processes';

/** `npm run dev`: the app reloading as its files change, on the demo's data. */
await runCommand(async () => {
  const { url, server } = await openDatabase({ demo: true });
  await loadDemo(url, { onProgress: console.log });
  const environment = childEnvironment(url);
  const app = startNext(['dev', '--port', String(env().port)], environment);
  await runTogether([app, startWorker(environment)], server);
});
