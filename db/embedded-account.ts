import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The account that PostgreSQL runs under; empty when it is the app's own. PostgreSQL refuses root. */
export interface ServerAccount {
  uid?: number;
  gid?: number;
}

const SHARED_PLACE = '/var/lib/redaksi';

/** For root the account `postgres`, made where the system has none; for anybody else nothing. */
export function serverAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
    return { uid: idOf('-u'), gid: idOf('-g') };
  }
}

/** True when the account may pass through every folder above the path. */
export function isReachableBy(path: string, account: ServerAccount): boolean {
  if (account.uid === undefined) return true;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid, gid } = statSync(folder);
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}

/**
 * Where a folder for the server can lie: the wanted place, or, when root's own folders bar the way to it
 * (a clone in /root, say), one under /var/lib named after it.
 */
export function placeFor(wanted: string, account: ServerAccount): string {
  if (isReachableBy(wanted, account)) return wanted;
  const mark = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  mkdirSync(SHARED_PLACE, { recursive: true, mode: 0o755 });
  return join(SHARED_PLACE, `${basename(wanted)}-${mark}`);
}
