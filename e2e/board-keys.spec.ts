import type { Page } from '@playwright/test';
import { storyAt } from './driven-story';
import { openBoard } from './keyboard';
import { boardCards, expect, handIn, test } from './office';

const card = (page: Page, title: string) => page.locator('[data-card]', { hasText: title });

/** A board with one card that has the focus; a long column would not draw it at first. */
async function boardAt(page: Page, title: string): Promise<void> {
  await openBoard(page, `/papan?q=${encodeURIComponent(title)}`);
  await card(page, title).getByRole('link', { name: title }).focus();
}

test('by keys alone: take up, send on, take back, and the focus stays with the story', async ({ office }) => {
  const title = 'Naskah digerakkan papan ketik';
  await storyAt('received', title);
  const manager = await office('pengelola');
  await boardAt(manager, title);
  const link = card(manager, title).getByRole('link', { name: title });
  await manager.keyboard.press('t');
  await expect(card(manager, title).getByText('Anda', { exact: true }).first()).toBeVisible();
  await expect(link).toBeFocused();
  await manager.keyboard.press('s');
  await expect(manager.getByText(/kini di Mengklasifikasikan/)).toBeVisible();
  await expect(link).toBeFocused();

  // Within ten seconds, by key: as if it had never been sent on.
  await manager.keyboard.press('Control+z');
  await expect(manager.getByText(/kembali di Mencari dan menerima/)).toBeVisible();
  await expect(link).toBeFocused();
});

test('judging is not done unread: the key leads to the material', async ({ office }) => {
  const title = 'Usulan ditinjau dengan papan ketik';
  await handIn(await office('kontributor'), title, 'Isi usulan.');
  const secretary = await office('sekretaris');
  await boardAt(secretary, title);
  await secretary.keyboard.press('s');
  await expect(secretary.getByRole('dialog').getByText('Isi usulan.')).toBeVisible();
});

test('a move is taken back by its button, and not once something else has happened', async ({ office }) => {
  const title = 'Naskah yang dibatalkan pemindahannya';
  await storyAt('received', title);
  const manager = await office('pengelola');
  await boardAt(manager, title);
  await manager.keyboard.press('t');
  await expect(card(manager, title).getByText('Anda', { exact: true }).first()).toBeVisible();
  await manager.keyboard.press('s');
  await manager.getByRole('button', { name: 'Batalkan', exact: true }).click();
  await expect(manager.getByText(/kembali di Mencari dan menerima/)).toBeVisible();

  const stands = async () => {
    const cards = await boardCards(manager);
    return cards.find((each) => each.title === title)?.stage;
  };
  await card(manager, title).getByRole('link', { name: title }).focus();
  await manager.keyboard.press('s');
  // The notice of the first move may still be on its way out; the server knows of the second.
  await expect.poll(stands).toBe('classifying');
  await expect(manager.getByRole('button', { name: 'Batalkan', exact: true })).toBeVisible();
  await card(manager, title).getByRole('link', { name: title }).focus();
  await manager.keyboard.press('t');
  await expect(card(manager, title).getByText('Anda', { exact: true }).first()).toBeVisible();
  await manager.keyboard.press('Control+z');
  await expect(manager.getByText(/tidak dapat dibatalkan/)).toBeVisible();
  expect(await stands()).toBe('classifying');
});

test('the keys are listed, and those that type a character can be turned off', async ({ office }) => {
  const title = 'Naskah tanpa pintasan';
  await storyAt('received', title);
  const page = await office('pengelola');
  await boardAt(page, title);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Pintasan papan' });
  const characters = sheet.getByRole('switch', { name: 'Tombol huruf dan tanda' });
  await characters.uncheck({ force: true });
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await card(page, title).getByRole('link', { name: title }).focus();
  await page.keyboard.press('t');
  await page.keyboard.press('ArrowDown');
  await expect(card(page, title).getByText('Anda', { exact: true })).toHaveCount(0);
});

test('the palette finds a story by its number and opens it, and a page by its name', async ({ office }) => {
  const title = 'Naskah dicari dari palet';
  const number = await handIn(await office('kontributor'), title, 'Isi.');
  const page = await office('pengelola');
  await page.goto('/kinerja');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Nomor, judul, label, orang, halaman, atau tindakan').fill(number);
  await expect(page.getByRole('option', { name: new RegExp(title) })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Nomor, judul, label, orang, halaman, atau tindakan').fill('laporan');
  await page.getByRole('option', { name: 'Laporan' }).click();
  await expect(page).toHaveURL(/\/laporan/);
  expect((await page.request.get('/api/cari-naskah?q=%00%25')).status()).toBe(200);
});
