import { Logger, run } from 'graphile-worker';
import { databaseUrl, EnvError } from '@/lib/env';
import { JOBS, ROUNDS } from './jobs';
import { log } from './log';

// The queue tells every job it begins and ends; the tasks themselves say what is worth a line.
const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/** The queue's own words as lines of this process's log. */
const logger = new Logger((scope) => (level, message, meta) => {
  log[LEVELS[level]]({ ...scope, ...meta }, message);
});

/** Does what the newsroom's moves and the clock ask for, until it is told to stop. */
async function work(): Promise<void> {
  const runner = await run({
    connectionString: databaseUrl(),
    taskList: {
      ...JOBS,
      ...Object.fromEntries(Object.entries(ROUNDS).map(([name, { task }]) => [name, task])),
    },
    crontab: Object.entries(ROUNDS)
      .map(([name, { cron }]) => `${cron} ${name} ?max=1`)
      .join('\n'),
    // Each kind has a queue of its own: a slow picture or a mail server that hangs holds up nothing else.
    concurrency: 3,
    noHandleSignals: false,
    logger,
  });
  log.info({ jobs: Object.keys(JOBS) }, 'Worker ready');
  await runner.promise;
}

try {
  await work();
  process.exit(0);
} catch (error) {
  if (error instanceof EnvError) log.fatal(error.message);
  else log.fatal({ err: error }, 'Worker ended');
  process.exit(1);
}
