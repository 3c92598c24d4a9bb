import { join } from 'node:path';
import { env } from '@/lib/env';
import { localStorage } from './local-storage';
import type { FileStorage } from './storage';

let current: FileStorage | undefined;

/** This installation's file storage: a folder under DATA_DIR. */
export function fileStorage(): FileStorage {
  current ??= localStorage(join(env().dataDir, 'files'));
  return current;
}
