import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { type ByteSource, type FileStorage, type StagedObject, TooLargeError } from './storage';

const SHA256 = /^[0-9a-f]{64}$/;
const VARIANT = /^[a-z0-9-]+$/;

/**
 * Storage in a folder: `ab/cdef…` under `directory`, and `incoming/` for what is still being taken in. A file
 * appears under its name by one rename, whole and synced, or not at all.
 */
export function localStorage(directory: string): FileStorage {
  const incoming = join(directory, 'incoming');
  const pathOf = (sha256: string, variant?: string) => {
    if (!SHA256.test(sha256)) throw new RangeError('Not a SHA-256');
    if (variant !== undefined && !VARIANT.test(variant)) throw new RangeError(`Not a variant: ${variant}`);
    const name = variant === undefined ? sha256.slice(2) : `${sha256.slice(2)}.${variant}`;
    return join(directory, sha256.slice(0, 2), name);
  };
  const sizeOf = async (path: string) => {
    const found = await stat(path).catch(absent);
    return found ? found.size : null;
  };

  const stage = async (source: ByteSource, maxBytes = Number.POSITIVE_INFINITY): Promise<StagedObject> => {
    await mkdir(incoming, { recursive: true });
    const path = join(incoming, randomUUID());
    try {
      return stagedAt(path, await takeIn(path, source, maxBytes), pathOf);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  };

  return {
    stage,
    put: async (source) => {
      const staged = await stage(source);
      await staged.keep();
      return { sha256: staged.sha256, bytes: staged.bytes };
    },
    putVariant: async (sha256, variant, content) => {
      const target = pathOf(sha256, variant);
      await mkdir(incoming, { recursive: true });
      const path = join(incoming, randomUUID());
      await takeIn(path, [content], Number.POSITIVE_INFINITY);
      await moveInto(path, target);
    },
    get: async (sha256, variant) => {
      const path = pathOf(sha256, variant);
      const bytes = await sizeOf(path);
      if (bytes === null) return null;
      return {
        bytes,
        stream: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
      };
    },
    has: async (sha256, variant) => (await sizeOf(pathOf(sha256, variant))) !== null,
    remove: async (sha256) => {
      const path = pathOf(sha256);
      const names = (await readdir(dirname(path)).catch(absent)) ?? [];
      const own = names.filter((name) => name === basename(path) || name.startsWith(`${basename(path)}.`));
      await Promise.all(own.map((name) => rm(join(dirname(path), name), { force: true })));
    },
  };
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function takeIn(
  path: string,
  source: ByteSource,
  maxBytes: number,
): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o640);
  try {
    for await (const chunk of source) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw new TooLargeError(maxBytes);
      hash.update(chunk);
      await writeAll(file, chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let written = 0; written < chunk.byteLength; ) {
    written += (await file.write(chunk, written)).bytesWritten;
  }
}

async function moveInto(path: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await rename(path, target);
}

function stagedAt(
  path: string,
  taken: { sha256: string; bytes: number },
  pathOf: (sha256: string) => string,
): StagedObject {
  let kept = false;
  return {
    ...taken,
    read: () => readFile(kept ? pathOf(taken.sha256) : path),
    keep: async () => {
      if (!kept) await moveInto(path, pathOf(taken.sha256));
      kept = true;
    },
    discard: async () => {
      if (!kept) await rm(path, { force: true });
    },
  };
}
