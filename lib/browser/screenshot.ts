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

/** The browser started but brought no picture. */
export class ScreenshotError extends Error {}

const LIMIT_MS = 20_000;
/** How long the page may load pictures and fonts; virtual time, so a page that is ready does not wait. */
const SETTLE_MS = 6_000;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface ScreenshotOptions {
  /** Window in CSS pixels, which are the picture's pixels. */
  width: number;
  height: number;
  /** Path of the browser; CHROMIUM_PATH, else the one on PATH, when not given. */
  browser?: string | null;
}

/**
 * Takes a picture of the top of a page with headless Chromium, in a profile of its own that is thrown away.
 * @returns a PNG of exactly the window's size
 * @throws NoBrowserError when there is none; ScreenshotError when it fails or takes longer than 20 s
 */
export async function screenshot(url: string, options: ScreenshotOptions): Promise<Buffer> {
  const { width, height } = options;
  const browser = options.browser ?? findBrowser(env().chromiumPath, process.env.PATH ?? '');
  if (!browser) throw new NoBrowserError();
  const profile = await mkdtemp(join(tmpdir(), 'redaksi-browser-'));
  const file = join(profile, 'page.png');
  try {
    await runToEnd(browser, [
      '--headless=new',
      // Chromium refuses to run as root inside its sandbox, and containers have no other user.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-extensions',
      '--disable-background-networking',
      '--no-first-run',
      '--mute-audio',
      '--hide-scrollbars',
      '--force-color-profile=srgb',
      '--force-device-scale-factor=1',
      `--user-data-dir=${profile}`,
      `--window-size=${width},${height}`,
      `--virtual-time-budget=${SETTLE_MS}`,
      `--screenshot=${file}`,
      url,
    ]);
    const picture = await readFile(file).catch(() => null);
    if (!picture?.subarray(0, 8).equals(PNG_SIGNATURE)) {
      throw new ScreenshotError(`The browser brought no picture of ${url}`);
    }
    return picture;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Pixel size of a PNG, read from its header. */
export function pngSize(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
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
      reject(new ScreenshotError(`The browser took longer than ${LIMIT_MS / 1000} s`));
    }, LIMIT_MS);
    child.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(error.code === 'ENOENT' ? new NoBrowserError() : new ScreenshotError(error.message));
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      endGroup(child);
      if (code === 0) resolve();
      else reject(new ScreenshotError(`The browser ended with ${code ?? 'a signal'}: ${complaint.trim()}`));
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
