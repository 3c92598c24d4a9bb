import type { BrowserContext, Page } from '@playwright/test';
import { DrivenStory } from '@/db/testing/drive-story';
import { measureServed } from './served';
import { spread } from './spread';

/**
 * `npm run bench:board`: a production build with 500 open stories over nine stages. Says when the board
 * answers a key, when it comes to rest (the end of the last task of over 50 ms), and how long the frames are
 * while a card is dragged over it by the mouse.
 */
const STORIES = 500;
const OPENINGS = 15;
const WARMING = 30;
const STAGES = [
  ...['proposed', 'received', 'classifying', 'composing', 'layout'],
  ...['evaluation-kasubag', 'evaluation-sekretaris', 'publishing', 'reporting'],
];

interface Opening {
  /** Milliseconds since the navigation began. */
  painted: number;
  /** The first card took the focus; the key that brings it there is pressed every 20 ms from the beginning. */
  answered: number;
  /** The sheet of shortcuts stands there; its key is pressed every 20 ms from then on. */
  sheet: number;
  atRest: number;
}

async function pageIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // What runs this file names its functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  return page;
}

async function open(context: BrowserContext): Promise<Opening> {
  const page = await pageIn(context);
  await page.addInitScript(() => {
    const seen = { answered: 0, sheet: 0, longTaskEnd: 0 };
    Object.assign(window, { seen });
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const pressing = setInterval(() => {
      if (!seen.answered) {
        press('ArrowDown');
        if (document.activeElement?.closest('[data-card-link]')) seen.answered = performance.now();
      } else if (document.querySelector('[role="dialog"]')) {
        seen.sheet = performance.now();
        clearInterval(pressing);
      } else press('?');
    }, 20);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.longTaskEnd = startTime + duration;
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto('/papan');
  await page.locator('[data-rfd-draggable-id]').first().waitFor();
  await page.waitForTimeout(3_000);
  const opening = await page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    const { seen } = window as unknown as {
      seen: Omit<Opening, 'painted' | 'atRest'> & { longTaskEnd: number };
    };
    const { answered, sheet } = seen;
    return { painted, answered, sheet, atRest: Math.max(painted, seen.longTaskEnd) };
  });
  await page.close();
  return opening;
}

/** Lengths of the frames, in milliseconds, while a card is carried to and fro over three columns. */
async function drag(context: BrowserContext): Promise<number[]> {
  const page = await pageIn(context);
  await page.goto('/papan');
  const card = page.locator('[data-rfd-drag-handle-draggable-id]').first();
  await card.waitFor();
  await page.waitForTimeout(3_000);
  const box = await card.boundingBox();
  if (!box) throw new Error('The card is not on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 10, { steps: 5 });
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    let before = performance.now();
    const next = (at: number) => {
      frames.push(at - before);
      before = at;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (let turn = 0; turn < 3; turn += 1) {
    await page.mouse.move(x + 800, y + 150, { steps: 60 });
    await page.mouse.move(x + 20, y + 20, { steps: 60 });
  }
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames.slice(1));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.close();
  return frames;
}

await measureServed(
  async (db, cast) => {
    for (let n = 0; n < STORIES; n += 10) {
      const some = Array.from({ length: 10 }, async (_, i) => {
        const story = await DrivenStory.handIn(db, cast, new Date(), `Naskah ${n + i}`);
        await story.bringTo(STAGES[(n + i) % STAGES.length] ?? 'proposed');
      });
      await Promise.all(some);
    }
  },
  async ({ asManager }) => {
    const context = await asManager();
    // The server of an office is warm.
    for (let n = 0; n < WARMING; n += 1) await (await context.request.get('/papan')).body();
    await open(context);
    const openings: Opening[] = [];
    for (let n = 0; n < OPENINGS; n += 1) openings.push(await open(context));
    const row = (name: string, of: (opening: Opening) => number) => {
      const { p50, max } = spread(openings.map(of));
      console.log(`${name.padEnd(16)} p50 ${p50.toFixed(0)} max ${max.toFixed(0)} ms, ${OPENINGS} openings`);
    };
    row('first paint', ({ painted }) => painted);
    row('answers a key', ({ answered }) => answered);
    row('opens the sheet', ({ sheet }) => sheet);
    row('comes to rest', ({ atRest }) => atRest);
    const frames = await drag(context);
    const frame = spread(frames);
    const late = frames.filter((ms) => ms > 20).length;
    console.log(
      `frames of a drag p50 ${frame.p50.toFixed(1)} p95 ${frame.p95.toFixed(1)} p99 ${frame.p99.toFixed(1)} max ${frame.max.toFixed(1)} ms; ${late} of ${frames.length} longer than 20 ms`,
    );
  },
);
