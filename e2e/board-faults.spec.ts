import { get } from 'node:http';
import type { Page } from '@playwright/test';
import postgres from 'postgres';
import { storyAt } from './driven-story';
import { cardOf, inColumn, openBoard } from './keyboard';
import { expect, pageOf, test } from './office';

const BOARDS = 20;

/** What another board of the same reader hears, by the event numbers of its stories. */
async function listen(page: Page): Promise<{ heard: Map<string, number>; close: () => void }> {
  const heard = new Map<string, number>();
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  let since = '';
  let closed = false;
  let close = () => {};
  const open = () => {
    if (closed) return;
    const request = get(`${process.env.E2E_URL}/api/events${since}`, { headers: { cookie } }, (answer) => {
      let rest = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        const parts = (rest + chunk).split('\n\n');
        rest = parts.pop() ?? '';
        for (const part of parts) {
          const id = /^id: (\d+)/m.exec(part)?.[1];
          if (id) since = `?sejak=${id}`;
          if (!part.includes('event: stories')) continue;
          const { cards } = JSON.parse(part.slice(part.indexOf('data: ') + 6));
          for (const card of cards) heard.set(card.id, Math.max(card.eventNumber, heard.get(card.id) ?? 0));
        }
      });
      // As a browser does: what ends is opened again, from the last event it knows.
      answer.on('close', () => setTimeout(open, 500));
    });
    request.on('error', () => setTimeout(open, 500));
    close = () => request.destroy();
  };
  open();
  return {
    heard,
    close: () => {
      closed = true;
      close();
    },
  };
}

async function onBoard(page: Page, id: string): Promise<{ stage: string; eventNumber: number } | undefined> {
  const { cards } = (await (await page.request.get('/api/board')).json()) as {
    cards: { id: string; stage: string; eventNumber: number }[];
  };
  return cards.find((card) => card.id === id);
}

test('a board that slept for an hour shows what happened meanwhile, and says that it is live again', async ({
  office,
}) => {
  const [moved, left, stayed] = await Promise.all([
    storyAt('received', 'Bergerak saat papan tidur'),
    storyAt('reporting', 'Selesai saat papan tidur'),
    storyAt('received', 'Diam saat papan tidur'),
  ]);
  const head = await office('kepala');
  await head.clock.install();
  await openBoard(head, '/papan?q=papan+tidur');
  const number = (story: typeof moved) => String(story.story.number);
  await expect(inColumn(head, 'received', number(moved))).toBeVisible();
  await expect(inColumn(head, 'reporting', number(left))).toBeVisible();

  await head.context().setOffline(true);
  await expect(head.getByText(/^Luring sejak/)).toBeVisible();
  await head.clock.fastForward('01:00:00');
  await moved.bringTo('composing');
  await (await left.takeUp('webManager')).report();
  await left.move('kasubag', 'acknowledge');
  await head.context().setOffline(false);
  await expect(head.getByText('Langsung', { exact: true })).toBeVisible();
  await expect(inColumn(head, 'composing', number(moved))).toBeVisible();
  await expect(inColumn(head, 'reporting', number(left))).toHaveCount(0);
  await expect(inColumn(head, 'received', number(stayed))).toBeVisible();
});

test('a database that goes away under twenty boards comes back to the same board on each', async ({
  browser,
  office,
}) => {
  const story = await storyAt('received', 'Basis data pergi sebentar');
  const number = String(story.story.number);
  const manager = await office('pengelola');
  const head = await pageOf(browser, 'kepala');
  await openBoard(manager);
  await openBoard(head);
  const boards = await Promise.all(Array.from({ length: BOARDS }, () => listen(manager)));
  const admin = postgres((process.env.E2E_DATABASE_URL ?? '').replace(/\/redaksi$/, '/postgres'), { max: 1 });
  try {
    // As a restart is for those connected: every connection is cut and new ones are refused for a while.
    await admin`alter database redaksi allow_connections false`;
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = 'redaksi'`;
    await cardOf(manager, number).locator('[data-card-link]').focus();
    await manager.keyboard.press('t');
    await expect(manager.getByText(new RegExp(`#${number} tidak berubah`)).first()).toBeVisible();
    await expect(inColumn(manager, 'received', number)).toBeVisible();
    await admin`alter database redaksi allow_connections true`;

    await expect(async () => {
      await story.bringTo('classifying');
    }).toPass({ timeout: 20_000 });
    const last = async () => (await onBoard(manager, story.story.id))?.eventNumber ?? -1;
    await expect.poll(last, { timeout: 20_000 }).toBeGreaterThan(0);
    const wanted = await last();
    for (const board of boards) {
      await expect.poll(() => board.heard.get(story.story.id), { timeout: 30_000 }).toBe(wanted);
    }
    for (const page of [manager, head]) {
      await expect(page.getByText('Langsung', { exact: true })).toBeVisible({ timeout: 40_000 });
      await expect(inColumn(page, 'classifying', number)).toBeVisible();
    }
  } finally {
    await admin`alter database redaksi allow_connections true`;
    await admin.end();
    for (const board of boards) board.close();
    await head.context().close();
  }
});

test('a card that somebody moves while it is held stays where it was moved to, and says so', async ({
  browser,
  office,
}) => {
  const title = 'Dipindahkan saat dipegang';
  const story = await (await storyAt('received', title)).takeUp('webManager');
  const number = String(story.story.number);
  const first = await office('pengelola');
  const second = await pageOf(browser, 'pengelola');
  await openBoard(first, `/papan?q=%23${number}`);
  await openBoard(second, `/papan?q=%23${number}`);
  await cardOf(first, number).locator('[data-rfd-drag-handle-draggable-id]').focus();
  await first.keyboard.press('Space');
  await expect(first.getByText(`#${number} ${title} diangkat`)).toBeAttached();
  await story.move('webManager', 'advance');
  await expect(inColumn(second, 'classifying', number)).toBeVisible();
  await first.keyboard.press('ArrowRight');
  await first.keyboard.press('Space');
  await expect(inColumn(first, 'classifying', number)).toBeVisible();
  expect((await onBoard(first, story.story.id))?.stage).toBe('classifying');
  await second.context().close();
});

test('keys pressed one right after the other lose nothing when the board is left at once', async ({
  office,
}) => {
  const story = await storyAt('received', 'Dikerjakan lalu langsung dibuka');
  const number = String(story.story.number);
  const manager = await office('pengelola');
  await openBoard(manager, `/papan?q=%23${number}`);
  // A slow answer, so that the card is opened before the server has said yes.
  await manager.route('**/papan**', async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await cardOf(manager, number).locator('[data-card-link]').focus();
  await manager.keyboard.press('t');
  await manager.keyboard.press('Enter');
  await expect(manager).toHaveURL(new RegExp(`/naskah/${story.story.id}`));
  await expect(manager.getByRole('button', { name: /^Teruskan ke Mengklasifikasikan/ })).toBeVisible();
  await expect(manager.getByRole('button', { name: 'Mulai kerjakan' })).toHaveCount(0);
});
