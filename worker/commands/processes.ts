import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { EmbeddedServer } from '@/db/embedded';
import { env } from '@/lib/env';
import { isStale } from './stale-build';

const NEXT = 'node_modules/next/dist/bin/next';
const TSX = 'node_modules/tsx/dist/cli.mjs';

/** NEXTAUTH_SECRET, or one made at the first start and kept under DATA_DIR. */
export function authSecret(): string {
  const named = env().authSecret;
  if (named) return named;
  mkdirSync(env().dataDir, { recursive: true });
  const file = join(env().dataDir, 'auth-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** The environment that the app's own processes get. */
export function childEnvironment(databaseUrl: string): NodeJS.ProcessEnv {
  const { port, publicUrl, dataDir } = env();
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    NEXTAUTH_SECRET: authSecret(),
    NEXT_TELEMETRY_DISABLED: '1',
    // next-auth takes the host from the request unless the office named its address.
    ...(process.env.PUBLIC_URL ? { NEXTAUTH_URL: publicUrl } : { AUTH_TRUST_HOST: 'true' }),
  };
}

/** Throws, in a sentence, when something else listens on the app's port. */
export async function ensurePortFree(): Promise<void> {
  const { port } = env();
  const server = createServer();
  const taken = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(true));
    server.listen(port, () => server.close(() => resolve(false)));
  });
  if (taken) throw new Error(`Port ${port} is in use. Stop what uses it, or name another with PORT.`);
}

/** Runs `next` with the given arguments under this process's Node. */
export function startNext(args: string[], environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [NEXT, ...args], { stdio: 'inherit', env: environment });
}

/** Runs the background worker. */
export function startWorker(environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [TSX, 'worker/main.ts'], { stdio: 'inherit', env: environment });
}

/** Builds the app when there is no build, or none of the present sources, or always; throws when it fails. */
export async function ensureBuilt(
  environment: NodeJS.ProcessEnv,
  when: 'missing' | 'stale' | 'always',
): Promise<void> {
  const buildFile = join(process.env.NEXT_DIST_DIR ?? '.next', 'BUILD_ID');
  if (when === 'missing' && existsSync(buildFile)) return;
  if (when === 'stale' && !isStale(buildFile)) return;
  const code = await exitOf(startNext(['build'], environment));
  if (code !== 0) throw new Error('The build failed; see above.');
}

/** Does the work of starting; when it fails, the database that was started for it does not stay behind. */
export async function orStop<T>(server: EmbeddedServer | null, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

/** The exit code of a child, 1 when a signal ended it. */
export function exitOf(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? 1);
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** Resolves when the app answers at its port; throws if its process ends first. */
export async function untilServing(child: ChildProcess): Promise<void> {
  const address = `http://127.0.0.1:${env().port}/api/health`;
  for (;;) {
    if (child.exitCode !== null) throw new Error('The app ended while starting; see above.');
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Keeps the given processes together: Ctrl-C, SIGTERM or the end of one ends them all, the database last.
 * Resolves when everything has ended.
 */
export async function runTogether(children: ChildProcess[], server: EmbeddedServer | null): Promise<void> {
  const stop = () => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGTERM');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  const exits = children.map(exitOf);
  process.exitCode = await Promise.race(exits);
  stop();
  await Promise.all(exits);
  await server?.stop();
}
