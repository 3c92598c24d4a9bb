import type { BrowserContext } from '@playwright/test';
import { DrivenStory } from '@/db/testing/drive-story';
import { measureServed } from './served';
import { type Spread, spread } from './spread';

/**
 * `npm run bench:editor`: a production build, and stories of 100, 10,000 and 100,000 words in which a person
 * types in the middle with the language checks on. Says how long a key takes until its letter is painted.
 */
const KEYS = Number(process.env.KEYS ?? 200);
const WORDS = [100, 10_000, 100_000];
const PAUSE_MS = 60;

/** Twenty words, two of them wrong, so that the checks have something to underline. */
const SENTENCE =
  'Kegiatan pasar murah itu diadakan di halaman kantor kecamatan agar supaya warga dapat membeli beras dan minyak dengan resiko kecil. ';

function textOf(words: number): string {
  const paragraphs = Array.from({ length: Math.max(1, words / 100) }, () => SENTENCE.repeat(5).trim());
  return paragraphs.join('\n\n');
}

/** Milliseconds from each key to the moment after its letter was painted, and until the text could be read. */
async function type(context: BrowserContext, path: string): Promise<{ ready: number; keys: Spread }> {
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
  return { ready, keys: spread(painted) };
}

const stories: { words: number; path: string }[] = [];
await measureServed(
  async (db, cast) => {
    for (const words of WORDS) {
      const story = await DrivenStory.handIn(db, cast, new Date(), `Naskah ${words} kata`);
      await (await (await story.bringTo('composing')).takeUp('webManager')).write(textOf(words));
      stories.push({ words, path: `/naskah/${story.story.id}` });
    }
  },
  async ({ asManager }) => {
    for (const { words, path } of stories) {
      const context = await asManager();
      const { ready, keys } = await type(context, path);
      await context.close();
      const ms = (value: number) => value.toFixed(1).padStart(7);
      console.log(
        `${String(words).padStart(7)} words: readable after ${ms(ready)} ms; key to paint p50 ${ms(keys.p50)} p95 ${ms(keys.p95)} p99 ${ms(keys.p99)} max ${ms(keys.max)} ms`,
      );
    }
  },
);
