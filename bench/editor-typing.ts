import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type Spread, spread } from './spread';

/**
 * `npm run bench:editor`: a production build, and stories of 100, 10,000 and 100,000 words in which a person
 * types in the middle with the language checks on. Says how long a key takes until its letter is painted.
 */
const KEYS = Number(process.env.KEYS ?? 200);
const WORDS = [100, 10_000, 100_000];
const PAUSE_MS = 60;

const dataDir = mkdtempSync(join(tmpdir(), 'redaksi-bench-'));
process.env.DATA_DIR = dataDir;
process.env.PORT = process.env.BENCH_PORT ?? '3198';
delete process.env.DATABASE_URL;

const { chromium } = await import('@playwright/test');
const { openDatabase, runCommand } = await import('@/db/commands/open-database');
const { connect } = await import('@/db/client');
const { makePeople } = await import('@/db/factories/people');
const { DrivenStory } = await import('@/db/testing/drive-story');
const { env } = await import('@/lib/env');
const { findBrowser } = await import('@/worker/commands/find-browser');
const { childEnvironment, ensureBuilt, exitOf, startNext, untilServing } = await import(
  '@/worker/commands/processes'
);

const base = `http://localhost:${env().port}`;
/** Twenty words, two of them wrong, so that the checks have something to underline. */
const SENTENCE =
  'Kegiatan pasar murah itu diadakan di halaman kantor kecamatan agar supaya warga dapat membeli beras dan minyak dengan resiko kecil. ';

function textOf(words: number): string {
  const paragraphs = Array.from({ length: Math.max(1, words / 100) }, () => SENTENCE.repeat(5).trim());
  return paragraphs.join('\n\n');
}

/** Milliseconds from each key to the moment after its letter was painted, and until the page was ready. */
async function type(browser: Browser, path: string): Promise<{ ready: number; keys: Spread }> {
  const context = await browser.newContext({ baseURL: base, viewport: { width: 1440, height: 900 } });
  const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json();
  await context.request.post('/api/auth/callback/credentials', {
    form: { csrfToken, email: 'pengelola@redaksi.test', password: env().demoPassword, json: 'true' },
  });
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(path);
  const text = page.getByRole('textbox', { name: 'Isi naskah' });
  await text.waitFor();
  await page.getByText('Kegiatan pasar murah').first().waitFor();
  const ready = performance.now() - began;
  const paragraphs = text.locator('p');
  await paragraphs.nth(Math.floor((await paragraphs.count()) / 2)).click();
  await page.evaluate(() => {
    const painted: number[] = [];
    Object.assign(window, { painted });
    document.addEventListener(
      'keydown',
      (event) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => painted.push(performance.now() - event.timeStamp);
          port2.postMessage(null);
        }),
      true,
    );
  });
  await page.waitForTimeout(3_000);
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a');
    await page.waitForTimeout(PAUSE_MS);
  }
  await page.waitForTimeout(500);
  const painted = await page.evaluate(() => (window as unknown as { painted: number[] }).painted);
  await context.close();
  return { ready, keys: spread(painted) };
}

await runCommand(async () => {
  const { url, server } = await openDatabase({ demo: true });
  const { db, close } = connect(url, { max: 2 });
  const cast = await makePeople(db, { now: new Date(), password: env().demoPassword });
  const stories = [];
  for (const words of WORDS) {
    const story = await (await DrivenStory.handIn(db, cast, new Date(), `Naskah ${words} kata`)).bringTo(
      'composing',
    );
    await (await story.takeUp('webManager')).write(textOf(words));
    stories.push({ words, path: `/naskah/${story.story.id}` });
  }
  await close();
  const environment = childEnvironment(url);
  await ensureBuilt(environment);
  const app = startNext(['start', '--port', String(env().port)], environment);
  const browser = await chromium.launch({
    executablePath: findBrowser(env().chromiumPath),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await untilServing(app);
    for (const { words, path } of stories) {
      const { ready, keys } = await type(browser, path);
      const ms = (value: number) => value.toFixed(1).padStart(7);
      console.log(
        `${String(words).padStart(7)} words: readable after ${ms(ready)} ms; key to paint p50 ${ms(keys.p50)} p95 ${ms(keys.p95)} p99 ${ms(keys.p99)} max ${ms(keys.max)} ms`,
      );
    }
  } finally {
    await browser.close();
    app.kill('SIGTERM');
    await exitOf(app);
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
