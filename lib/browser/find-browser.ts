import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which distributions install a browser that takes Chromium's switches. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser to take pictures with: the named one, else the first Chromium on the search path.
 * @param named CHROMIUM_PATH; when given and not executable there is no browser, rather than another one
 * @returns a path that can be run, or null
 */
export function findBrowser(named: string | undefined, searchPath: string): string | null {
  if (named) return runs(named) ? named : null;
  for (const folder of searchPath.split(delimiter).filter(Boolean)) {
    for (const name of NAMES) {
      // A place of this machine's, no part of the build.
      const path = join(/*turbopackIgnore: true*/ folder, name);
      if (runs(path)) return path;
    }
  }
  return null;
}
