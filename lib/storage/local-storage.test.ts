import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localStorage } from './local-storage';
import { type FileStorage, TooLargeError } from './storage';

let directory: string;
let storage: FileStorage;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'redaksi-storage-'));
  storage = localStorage(directory);
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
const read = async (key: string, variant?: string) => {
  const found = await storage.get(key, variant);
  return found ? text(found.stream()) : null;
};

async function* chunks(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part);
}

const incoming = () => readdir(join(directory, 'incoming'));

describe('storage in a folder', () => {
  it('keeps bytes under their SHA-256, two levels deep', async () => {
    const put = await storage.put(chunks('bahan ', 'berita'));
    expect(put).toEqual({ sha256: sha256('bahan berita'), bytes: 12 });
    expect(await read(put.sha256)).toBe('bahan berita');
    expect(await readdir(join(directory, put.sha256.slice(0, 2)))).toEqual([put.sha256.slice(2)]);
  });

  it('shows nothing of an upload before it is kept, and nothing at all once it is discarded', async () => {
    const staged = await storage.stage(chunks('rahasia'));
    expect(await storage.has(staged.sha256)).toBe(false);
    expect((await staged.read()).toString()).toBe('rahasia');
    await staged.discard();
    expect(await storage.has(staged.sha256)).toBe(false);
    expect(await incoming()).toEqual([]);
  });

  it('keeps the same content once, also when two take it in together', async () => {
    const both = await Promise.all([storage.put(chunks('sama')), storage.put(chunks('sa', 'ma'))]);
    expect(both[0]).toEqual(both[1]);
    expect(await read(sha256('sama'))).toBe('sama');
    expect(await incoming()).toEqual([]);
  });

  it('stops reading a source that is too long, and leaves nothing of it', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked += 1;
        yield Buffer.alloc(1_000);
      }
    }
    await expect(storage.stage(endless(), 4_500)).rejects.toBeInstanceOf(TooLargeError);
    expect(asked).toBe(5);
    expect(await incoming()).toEqual([]);
  });

  it('leaves nothing of a source that breaks off', async () => {
    async function* breaking() {
      yield Buffer.from('setengah');
      throw new Error('connection lost');
    }
    await expect(storage.put(breaking())).rejects.toThrow('connection lost');
    expect(await incoming()).toEqual([]);
    expect(await storage.has(sha256('setengah'))).toBe(false);
  });

  it('takes exactly as many bytes as are allowed', async () => {
    expect((await storage.stage(chunks('12345'), 5)).bytes).toBe(5);
  });

  it('keeps what is made from a file beside it', async () => {
    const { sha256: key } = await storage.put(chunks('asli'));
    expect(await storage.get(key, 'w320')).toBeNull();
    await storage.putVariant(key, 'w320', Buffer.from('kecil'));
    expect(await read(key, 'w320')).toBe('kecil');
    expect(await read(key)).toBe('asli');
  });

  it('removes a file with all that was made from it, and nothing else', async () => {
    const { sha256: key } = await storage.put(chunks('dibuang'));
    const { sha256: other } = await storage.put(chunks('tinggal'));
    await storage.putVariant(key, 'w320', Buffer.from('kecil'));
    await storage.remove(key);
    await storage.remove(key);
    expect([await storage.has(key), await storage.has(key, 'w320'), await storage.has(other)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('has no way out of its folder', async () => {
    await expect(storage.get('../../etc/passwd')).rejects.toThrow(RangeError);
    await expect(storage.get(sha256('a'), '../x')).rejects.toThrow(RangeError);
  });
});
