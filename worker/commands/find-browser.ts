import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath(name: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    const file = `${folder}/${name}`;
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/**
 * A browser for the tests: the one named, else Playwright's own, else the system's, else one installed from
 * the distribution. Throws with what to do when there is none to be had.
 */
export function findBrowser(named: string | undefined): string {
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const installed = SYSTEM_NAMES.map(onPath).find(Boolean);
  if (installed) return installed;

  console.log('The browser tests need Chromium. None is here; installing it with apt-get …');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
  ]) {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const fresh = SYSTEM_NAMES.map(onPath).find(Boolean);
  if (fresh) return fresh;
  throw new Error('No Chromium. Install one (apt-get install chromium) or name it with CHROMIUM_PATH.');
}
