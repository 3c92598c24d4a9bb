import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isStale } from './stale-build';

const [BEFORE, BUILT, AFTER] = [1_000, 2_000, 3_000];
let root: string;
const path = (name: string) => join(root, name);

function put(name: string, at: number): void {
  writeFileSync(path(name), '');
  utimesSync(path(name), at, at);
}
const stale = () => isStale(path('BUILD_ID'), [path('app'), path('next.config.mjs'), path('public')]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'redaksi-stale-'));
  mkdirSync(path('app/berita'), { recursive: true });
  put('app/berita/page.tsx', BEFORE);
  put('next.config.mjs', BEFORE);
  put('BUILD_ID', BUILT);
  for (const folder of ['app/berita', 'app']) utimesSync(path(folder), BEFORE, BEFORE);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a build', () => {
  test('is good while no source changed, also where a folder of sources is missing', () => {
    expect(stale()).toBe(false);
  });

  test('is stale once a source deep down, or a setting, is changed', () => {
    put('app/berita/page.tsx', AFTER);
    expect(stale()).toBe(true);
    put('app/berita/page.tsx', BEFORE);
    put('next.config.mjs', AFTER);
    expect(stale()).toBe(true);
  });

  test('is stale once a source is gone', () => {
    rmSync(path('app/berita/page.tsx'));
    expect(stale()).toBe(true);
  });

  test('is good when only a test changed', () => {
    put('app/berita/page.test.tsx', AFTER);
    utimesSync(path('app/berita'), BEFORE, BEFORE);
    expect(stale()).toBe(false);
  });

  test('that is not there is stale', () => {
    rmSync(path('BUILD_ID'));
    expect(stale()).toBe(true);
  });
});
