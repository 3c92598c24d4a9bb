import { createHash } from 'node:crypto';
import type { FileStorage, StoredObject } from './storage';

interface MakeOnceOptions {
  /** Part of the stored file's name that says what is made: `sop-pdf`. */
  variant: string;
  /** How long after a failure of one thing it is not tried again, in milliseconds. */
  restMs: number;
  now(): number;
}

/** Gives a made file from storage, or makes it. Throws what `make` threw, also while it rests after a failure. */
export type MakeOnce = (
  name: string,
  make: () => Promise<Uint8Array>,
) => Promise<StoredObject & { key: string }>;

/**
 * Things that are dear to make and do not change: each is made once and kept in storage under the hash of
 * its name. In this process two requests never make the same thing, and nothing is made beside another.
 */
export function makeOnce(storage: FileStorage, { variant, restMs, now }: MakeOnceOptions): MakeOnce {
  const running = new Map<string, Promise<void>>();
  const failures = new Map<string, { at: number; error: unknown }>();
  let last: Promise<unknown> = Promise.resolve();

  const run = async (key: string, make: () => Promise<Uint8Array>) => {
    const failure = failures.get(key);
    if (failure && now() - failure.at < restMs) throw failure.error;
    // It may have been finished between the look into storage and this turn.
    if (await storage.has(key, variant)) return;
    const turn = last.then(make);
    last = turn.catch(() => undefined);
    try {
      await storage.putVariant(key, variant, await turn);
      failures.delete(key);
    } catch (error) {
      failures.set(key, { at: now(), error });
      throw error;
    }
  };

  return async (name, make) => {
    const key = createHash('sha256').update(name).digest('hex');
    const kept = await storage.get(key, variant);
    if (kept) return { ...kept, key };
    const ongoing = running.get(key) ?? run(key, make).finally(() => running.delete(key));
    running.set(key, ongoing);
    await ongoing;
    const made = await storage.get(key, variant);
    if (!made) throw new Error(`${name} was made and is not there`);
    return { ...made, key };
  };
}
