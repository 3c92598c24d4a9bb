import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FileRow } from '@/db/schema/files';
import { localStorage } from '@/lib/storage/local-storage';
import type { FileStorage } from '@/lib/storage/storage';
import { mediaHeaders } from './media-headers';
import { storedMedia } from './stored-media';

const CROP = { x: 0, y: 0, width: 0.5, height: 1 };
const WANTED = { kind: 'width', width: 320, uncropped: false } as const;
let directory: string;
let storage: FileStorage;
let file: FileRow;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'redaksi-media-'));
  storage = localStorage(directory);
  const plain = sharp({ create: { width: 400, height: 200, channels: 3, background: '#345' } });
  const { sha256 } = await storage.put([await plain.png().toBuffer()]);
  file = { sha256, name: 'foto.png', mime: 'image/png', crop: null } as FileRow;
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const names = async () => (await readdir(join(directory, file.sha256.slice(0, 2)))).sort();

it('a picture is made once for its bytes, crop, width and format, and named by them', async () => {
  const etags = new Set<string>();
  for (const crop of [null, CROP]) {
    for (const format of ['avif', 'webp'] as const) {
      const one = await storedMedia(storage, { ...file, crop }, WANTED, format);
      etags.add(one?.etag ?? '');
    }
  }
  expect(etags.size).toBe(4);
  const made = await names();
  expect(made).toHaveLength(5);
  await storedMedia(storage, { ...file, crop: CROP }, WANTED, 'avif');
  expect(await names()).toEqual(made);
});

it('says to caches that another sender may get another format, and never to keep what is not public', async () => {
  const media = await storedMedia(storage, file, WANTED, 'avif');
  if (!media) throw new Error('Not made');
  const open = mediaHeaders(media, { isPublic: true, asDownload: false });
  expect(open.get('vary')).toBe('Accept');
  expect(open.get('content-type')).toBe('image/avif');
  expect(open.get('content-disposition')).toMatch(/^inline; filename="foto.avif"/);
  const closed = mediaHeaders(media, { isPublic: false, asDownload: false });
  expect(closed.get('cache-control')).toBe('private, no-store');
});

it('a document has no width', async () => {
  expect(await storedMedia(storage, { ...file, mime: 'application/pdf' }, WANTED, 'webp')).toBeNull();
});
