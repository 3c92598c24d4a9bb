import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from './find-browser';
import { BrowserError, NoBrowserError } from './run-browser';
import { pngSize, screenshot } from './screenshot';

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redaksi-browser-test-'));
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Pasar</title><body style="background:#0a7">Pasar Oro-oro Dowo');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function fakeBrowser(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('finding the browser', () => {
  test('a named browser is taken, and a wrong name is not replaced by another', () => {
    const named = fakeBrowser('named', 'exit 0');
    expect(findBrowser(named, '')).toBe(named);
    expect(findBrowser(join(folder, 'absent'), process.env.PATH ?? '')).toBeNull();
  });

  test('without a name the search path is looked through', () => {
    const found = fakeBrowser('google-chrome', 'exit 0');
    expect(findBrowser(undefined, folder)).toBe(found);
    expect(findBrowser(undefined, join(folder, 'nowhere'))).toBeNull();
  });
});

describe('taking a picture', () => {
  test('a page becomes a PNG of the window, or the lack of a browser is told', async () => {
    const browser = findBrowser(process.env.CHROMIUM_PATH, process.env.PATH ?? '');
    const taken = screenshot(address, { width: 640, height: 800, browser });
    if (browser === null) return expect(taken).rejects.toBeInstanceOf(NoBrowserError);
    const picture = await taken;
    expect(pngSize(picture)).toEqual({ width: 640, height: 800 });
  });

  test('a browser that is not there is told apart from one that fails', async () => {
    const absent = screenshot(address, { width: 64, height: 64, browser: join(folder, 'absent') });
    await expect(absent).rejects.toBeInstanceOf(NoBrowserError);
    const failing = fakeBrowser('failing', 'echo broken >&2; exit 3');
    const failed = screenshot(address, { width: 64, height: 64, browser: failing });
    await expect(failed).rejects.toThrow(/broken/);
  });

  test('a browser that brings no picture is a failure, not an empty proof', async () => {
    const empty = fakeBrowser('empty', 'exit 0');
    const taken = screenshot(address, { width: 64, height: 64, browser: empty });
    await expect(taken).rejects.toBeInstanceOf(BrowserError);
  });
});
