import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from; the worker and the commands run from their sources. */
const SOURCES = [
  ...['app', 'components', 'db', 'lib', 'messages', 'public'],
  ...['next.config.mjs', 'postcss.config.mjs', 'tsconfig.json', 'package.json'],
];

/**
 * Whether a source changed since a build, by the times of the files; those of folders tell of files that came
 * or went. Tests are in no build.
 * @param buildFile written by a build at its end; without it everything is stale
 */
export function isStale(buildFile: string, sources: readonly string[] = SOURCES): boolean {
  const built = statSync(buildFile, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return true;
  return sources.some((source) => changedAfter(source, built));
}

function changedAfter(path: string, instant: number): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || /\.test\.tsx?$/.test(path)) return false;
  if (found.mtimeMs > instant) return true;
  return found.isDirectory() && readdirSync(path).some((name) => changedAfter(join(path, name), instant));
}
