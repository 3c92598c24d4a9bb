import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from '@/lib/env';
import { findBrowser } from './find-browser';

/** This machine has no browser to take a picture with; trying again will not help. */
export class NoBrowserError extends Error {
  constructor() {
    super('No Chromium was found: set CHROMIUM_PATH or install chromium.');
  }
}

/** The browser started but did not bring what it was asked for. */
export class BrowserError extends Error {}

const LIMIT_MS = 20_000;
/** How long the page may load pictures and fonts; virtual time, so a page that is ready does not wait. */
const SETTLE_MS = 6_000;

/**
 * Opens a page in headless Chromium, in a profile of its own that is thrown away, and returns the file that its
 * switches make it write.
 * @param browser its path; CHROMIUM_PATH, else the one on PATH, when not given
 * @param name of the file; its ending tells the browser the type
 * @param switches what to do, given the path to write to
 * @returns the file's bytes, or null when the browser wrote none
 * @throws NoBrowserError when there is none; BrowserError when it fails or takes longer than 20 s
 */
export async function runBrowser(
  url: string,
  browser: string | null | undefined,
  name: string,
  switches: (file: string) => string[],
): Promise<Buffer | null> {
  const path = browser ?? findBrowser(env().chromiumPath, process.env.PATH ?? '');
  if (!path) throw new NoBrowserError();
  const profile = await mkdtemp(join(tmpdir(), 'redaksi-browser-'));
  const file = join(profile, name);
  try {
    await runToEnd(path, [
      '--headless=new',
      // Chromium refuses to run as root inside its sandbox, and containers have no other user.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-extensions',
      '--disable-background-networking',
      '--no-first-run',
      '--mute-audio',
      '--force-color-profile=srgb',
      `--user-data-dir=${profile}`,
      `--virtual-time-budget=${SETTLE_MS}`,
      ...switches(file),
      url,
    ]);
    return await readFile(file).catch(() => null);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function runToEnd(browser: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // A process group of its own, so that its renderers can be ended with it.
    const child = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-500);
    });
    const timer = setTimeout(() => {
      endGroup(child);
      reject(new BrowserError(`The browser took longer than ${LIMIT_MS / 1000} s`));
    }, LIMIT_MS);
    child.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(error.code === 'ENOENT' ? new NoBrowserError() : new BrowserError(error.message));
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      endGroup(child);
      if (code === 0) resolve();
      else reject(new BrowserError(`The browser ended with ${code ?? 'a signal'}: ${complaint.trim()}`));
    });
  });
}

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The whole group has ended already.
  }
}
