import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installedDictionary } from './installed-dictionary';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redaksi-kamus-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('is none until both files are there', async () => {
  expect(await installedDictionary(folder)).toBeNull();
  await writeFile(join(folder, 'id_ID.aff'), 'SET ISO8859-1\n');
  expect(await installedDictionary(folder)).toBeNull();
  expect(await installedDictionary(join(folder, 'none'))).toBeNull();
});

it('is decoded by its own set, read once, and read again when it was replaced', async () => {
  await writeFile(join(folder, 'id_ID.dic'), Buffer.from('1\nélite\n', 'latin1'));
  const first = await installedDictionary(folder);
  expect(JSON.parse(first?.json ?? '')).toEqual({
    aff: 'SET ISO8859-1\n',
    dic: '1\nélite\n',
  });
  expect(await installedDictionary(folder)).toBe(first);
  await writeFile(join(folder, 'id_ID.dic'), '2\nberas\npasar\n');
  await utimes(join(folder, 'id_ID.dic'), 1, 1);
  expect((await installedDictionary(folder))?.etag).not.toBe(first?.etag);
});
