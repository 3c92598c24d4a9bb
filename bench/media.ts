import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillLibrary } from './fill-library';
import { spread } from './spread';

/**
 * `npm run bench:media`: a library of 20,000 files that 5,000 stories use. Says how long the database takes
 * for a page of it under each filter and search: the count, the 48 files, and where each of them is used.
 */
const SIZE = { files: 20_000, stories: 5_000 };
const ROUNDS = 30;
const AT_ONCE = 48;

const dataDir = mkdtempSync(join(tmpdir(), 'redaksi-bench-'));
process.env.DATA_DIR = dataDir;
delete process.env.DATABASE_URL;

const { openDatabase, runCommand } = await import('@/db/commands/open-database');
const { connect } = await import('@/db/client');
const { makePeople } = await import('@/db/factories/people');
const { choosablePictures, countMedia, listMedia } = await import('@/db/queries/media');
const { env } = await import('@/lib/env');

const FILTERS = {
  'no filter': {},
  'pictures (`jenis=image`)': { kind: 'image' },
  'documents (`jenis=document`)': { kind: 'document' },
  'used nowhere (`kurang=unused`)': { lack: 'unused' },
  'without alternative text (`kurang=noAlt`)': { lack: 'noAlt' },
  'without licence (`kurang=noLicence`)': { lack: 'noLicence' },
  'a word that many have': { words: 'pasar' },
  'two words that few have': { words: 'kios 1234' },
  'a word that none has': { words: 'takada' },
  'used nowhere, with a word': { lack: 'unused', words: 'pasar' },
} as const;

await runCommand(async () => {
  const { url, server } = await openDatabase({ demo: true });
  const { db, close } = connect(url, { max: 2, durable: false });
  try {
    const cast = await makePeople(db, { now: new Date(), password: env().demoPassword });
    await fillLibrary(db, SIZE, cast.webManager.id);
    const timed = async (what: string, work: () => Promise<unknown>) => {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const begun = performance.now();
        await work();
        times.push(performance.now() - begun);
      }
      const { p50, p95, max } = spread(times);
      const [middle, late, worst] = [p50, p95, max].map((time) => time.toFixed(1));
      console.log(`| ${what} | ${middle} | ${late} | ${worst} ms |`);
    };
    console.log('| what | p50 | p95 | max |\n|---|---|---|---|');
    for (const [what, filter] of Object.entries(FILTERS)) {
      const total = await countMedia(db, filter);
      await timed(`${what}, ${total} files`, async () => {
        await countMedia(db, filter);
        await listMedia(db, filter, { limit: AT_ONCE, offset: 0 });
      });
    }
    const last = SIZE.files - AT_ONCE;
    await timed('the last page', () => listMedia(db, {}, { limit: AT_ONCE, offset: last }));
    await timed('choosing a picture by a word', () =>
      choosablePictures(db, 'pasar', { limit: 25, offset: 0 }),
    );
  } finally {
    await close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
