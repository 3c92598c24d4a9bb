import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from './find-browser';
import { pagePdf } from './page-pdf';
import { BrowserError, NoBrowserError } from './run-browser';

const PAGE =
  'data:text/html,<style>@page{size:A4 landscape}</style><title>SOP</title><h1>Pengelolaan situs</h1>';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'redaksi-pdf-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('printing a page to PDF', () => {
  test('a page becomes a PDF on the paper it asks for, or the lack of a browser is told', async () => {
    const browser = findBrowser(process.env.CHROMIUM_PATH, process.env.PATH ?? '');
    const printed = pagePdf(PAGE, { browser });
    if (browser === null) return expect(printed).rejects.toBeInstanceOf(NoBrowserError);
    const pdf = (await printed).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    const [width, height] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).slice(1).map(Number);
    expect(Math.round(width ?? 0)).toBe(842);
    expect(Math.round(height ?? 0)).toBe(595);
  });

  test('a browser that is not there is told apart from one that brings no PDF', async () => {
    await expect(pagePdf(PAGE, { browser: join(folder, 'absent') })).rejects.toBeInstanceOf(NoBrowserError);
    const empty = join(folder, 'empty');
    writeFileSync(empty, '#!/bin/sh\nexit 0\n');
    chmodSync(empty, 0o755);
    await expect(pagePdf(PAGE, { browser: empty })).rejects.toBeInstanceOf(BrowserError);
  });
});
