import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let read: string | undefined;

/** Which build of the app this process serves; one name for all while developing. */
export function buildId(): string {
  if (process.env.NODE_ENV !== 'production') return 'development';
  const folder = process.env.NEXT_DIST_DIR ?? '.next';
  read ??= readFileSync(join(/* turbopackIgnore: true */ process.cwd(), folder, 'BUILD_ID'), 'utf8');
  return read;
}
