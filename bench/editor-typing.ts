import type { BrowserContext, Page } from '@playwright/test';
import { DrivenStory } from '@/db/testing/drive-story';
import { measureServed } from './served';
import { type Spread, spread } from './spread';

/**
 * `npm run bench:editor`: a production build, and stories of 100, 10,000 and 100,000 words in which a person
 * types in the middle with the language checks on. Says how long a key takes until its letter is painted.
 */
const KEYS = Number(process.env.KEYS ?? 200);
const WORDS = [100, 10_000, 100_000];
/** What the field takes beside its words. */
const TITLE_KEYS = Math.min(KEYS, 100);
const PAUSE_MS = 60;
/** Every twenty keys one rests, so that looks at the text and answers of the dictionary fall between keys. */
const REST_MS = 300;

/** Twenty words, two of them wrong, so that the checks have something to underline. */
const SENTENCE =
  'Kegiatan pasar murah itu diadakan di halaman kantor kecamatan agar supaya warga dapat membeli beras dan minyak dengan resiko kecil. ';

function textOf(words: number): string {
  const paragraphs = Array.from({ length: Math.max(1, words / 100) }, () => SENTENCE.repeat(5).trim());
  return paragraphs.join('\n\n');
}

/** Milliseconds from each key to the moment after its letter was painted. */
async function pressKeys(page: Page, keys: number): Promise<Spread> {
  await page.evaluate(() => Object.assign(window, { painted: [] }));
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a');
    await page.waitForTimeout(key % 20 === 19 ? REST_MS : PAUSE_MS);
  }
  await page.waitForTimeout(500);
  return spread(await page.evaluate(() => (window as unknown as { painted: number[] }).painted));
}

/** The keys of a text and of its title, and how long it took until the text could be read. */
async function type(
  context: BrowserContext,
  path: string,
): Promise<{ ready: number; keys: Spread; inTitle: Spread }> {
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
    document.addEventListener(
      'keydown',
      (event) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          const { painted } = window as unknown as { painted: number[] };
          port1.onmessage = () => painted.push(performance.now() - event.timeStamp);
          port2.postMessage(null);
        }),
      true,
    );
  });
  await page.waitForTimeout(3_000);
  const keys = await pressKeys(page, KEYS);
  await page.getByRole('textbox', { name: 'Judul', exact: true }).press('End');
  await page.waitForTimeout(1_000);
  return { ready, keys, inTitle: await pressKeys(page, TITLE_KEYS) };
}

const stories: { words: number; path: string }[] = [];
await measureServed(
  async (db, cast) => {
    for (const words of WORDS) {
      const story = await DrivenStory.handIn(
        db,
        cast,
        new Date(),
        `Warga minta ijin di di pasar, ${words} kata`,
      );
      await (await (await story.bringTo('composing')).takeUp('webManager')).write(textOf(words));
      stories.push({ words, path: `/naskah/${story.story.id}` });
    }
  },
  async ({ asManager }) => {
    for (const { words, path } of stories) {
      const context = await asManager();
      const { ready, keys, inTitle } = await type(context, path);
      await context.close();
      const ms = (value: number) => value.toFixed(1).padStart(7);
      const told = ({ p50, p95, p99, max }: Spread) =>
        `p50 ${ms(p50)} p95 ${ms(p95)} p99 ${ms(p99)} max ${ms(max)} ms`;
      console.log(`${String(words).padStart(7)} words: readable after ${ms(ready)} ms`);
      console.log(`  key to paint in the text   ${told(keys)}`);
      console.log(`  key to paint in the title  ${told(inTitle)}`);
    }
  },
);
