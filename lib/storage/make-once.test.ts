import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localStorage } from './local-storage';
import { makeOnce } from './make-once';

let directory: string;
let clock: number;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'redaksi-make-'));
  clock = 0;
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const maker = () =>
  makeOnce(localStorage(directory), { variant: 'sop-pdf', restMs: 60_000, now: () => clock });
const slowly = (content: string) =>
  vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return Buffer.from(content);
  });

describe('things made once', () => {
  it('are made by one of several requests, and given to all', async () => {
    const once = maker();
    const make = slowly('borang');
    const found = await Promise.all([once('05/1', make), once('05/1', make), once('05/1', make)]);
    expect(make).toHaveBeenCalledTimes(1);
    for (const each of found) expect(await text(each.stream())).toBe('borang');
  });

  it('come from storage ever after, also in another process', async () => {
    await maker()('05/1', slowly('borang'));
    const again = slowly('lain');
    expect(await text((await maker()('05/1', again)).stream())).toBe('borang');
    expect(again).not.toHaveBeenCalled();
  });

  it('are made one after the other, never beside each other', async () => {
    const once = maker();
    let beside = 0;
    let most = 0;
    const make = async () => {
      beside += 1;
      most = Math.max(most, beside);
      await new Promise((resolve) => setTimeout(resolve, 10));
      beside -= 1;
      return Buffer.from('x');
    };
    await Promise.all(['05/1', '05/2', '11/1'].map((name) => once(name, make)));
    expect(most).toBe(1);
  });

  it('rest after a failure, which is told to all who ask, and are tried again later', async () => {
    const once = maker();
    const failing = vi.fn().mockRejectedValue(new Error('no browser'));
    await expect(once('05/1', failing)).rejects.toThrow('no browser');
    await expect(once('05/1', failing)).rejects.toThrow('no browser');
    expect(failing).toHaveBeenCalledTimes(1);
    clock = 60_001;
    expect(await text((await once('05/1', slowly('borang'))).stream())).toBe('borang');
  });
});
