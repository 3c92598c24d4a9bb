import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, handIn, test } from './office';

const card = (page: Page, title: string) => page.locator('[data-card]', { hasText: title });

/** The board, once it hears keys. */
async function openBoard(page: Page): Promise<void> {
  await page.goto('/papan');
  await expect(page.getByText('Langsung', { exact: true }).first()).toBeVisible();
}

/** A board with one card that has the focus. */
async function boardAt(page: Page, title: string): Promise<void> {
  await openBoard(page);
  await card(page, title).getByRole('link', { name: title }).focus();
}

test('by keys alone: approve, take up, send on, and the focus stays with the story', async ({ office }) => {
  const title = 'Naskah digerakkan papan ketik';
  await handIn(await office('kontributor'), title, 'Isi.');
  const secretary = await office('sekretaris');
  await boardAt(secretary, title);
  await secretary.keyboard.press('s');
  await expect(secretary.getByText(/kini di Mencari dan menerima/)).toBeVisible();
  await expect(card(secretary, title).getByRole('link', { name: title })).toBeFocused();

  const manager = await office('pengelola');
  await boardAt(manager, title);
  await manager.keyboard.press('t');
  await expect(card(manager, title).getByText('Anda', { exact: true }).first()).toBeVisible();
  await manager.keyboard.press('s');
  await expect(manager.getByText(/kini di Mengklasifikasikan/)).toBeVisible();
  await expect(card(manager, title).getByRole('link', { name: title })).toBeFocused();

  // Within ten seconds, by key: as if it had never been sent on.
  await manager.keyboard.press('Control+z');
  await expect(manager.getByText(/kembali di Mencari dan menerima/)).toBeVisible();
});

test('a move is taken back by its button, and not once something else has happened', async ({ office }) => {
  const title = 'Naskah yang dibatalkan pemindahannya';
  await handIn(await office('kontributor'), title, 'Isi.');
  const secretary = await office('sekretaris');
  await boardAt(secretary, title);
  await secretary.keyboard.press('s');
  await secretary.getByRole('button', { name: 'Batalkan' }).click();
  await expect(secretary.getByText(/kembali di Usulan bahan/)).toBeVisible();

  await boardAt(secretary, title);
  await secretary.keyboard.press('s');
  await expect(secretary.getByRole('button', { name: 'Batalkan' })).toBeVisible();
  const manager = await office('pengelola');
  await boardAt(manager, title);
  await manager.keyboard.press('t');
  await expect(card(manager, title).getByText('Anda', { exact: true }).first()).toBeVisible();
  await secretary.getByRole('button', { name: 'Batalkan' }).click();
  await expect(
    secretary.getByText(/sudah ada kejadian lain|Naskah ini berubah|lebih dahulu/i).first(),
  ).toBeVisible();
});

test('the keys are listed, and single letters can be turned off', async ({ office }) => {
  const title = 'Naskah tanpa pintasan';
  await handIn(await office('kontributor'), title, 'Isi.');
  const page = await office('sekretaris');
  await boardAt(page, title);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Pintasan papan' });
  await sheet.getByRole('switch', { name: 'Tombol huruf dan tanda' }).uncheck({ force: true });
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await card(page, title).getByRole('link', { name: title }).focus();
  await page.keyboard.press('s');
  await expect(page.getByText(/kini di Mencari dan menerima/)).toHaveCount(0);
  await page.keyboard.press('?');
  await sheet.getByRole('switch', { name: 'Tombol huruf dan tanda' }).check({ force: true });
  await page.keyboard.press('Escape');
});

test('the palette finds a story by its number and opens it, and a page by its name', async ({ office }) => {
  const title = 'Naskah dicari dari palet';
  const number = await handIn(await office('kontributor'), title, 'Isi.');
  const page = await office('pengelola');
  await page.goto('/kinerja');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Nomor, judul, label, atau nama halaman').fill(number);
  await expect(page.getByText(`#${number} ${title}`)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Nomor, judul, label, atau nama halaman').fill('laporan');
  await page.getByRole('button', { name: 'Laporan' }).last().click();
  await expect(page).toHaveURL(/\/laporan/);
  expect((await page.request.get('/api/cari-naskah?q=%00%25')).status()).toBe(200);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no axe findings in ${colorScheme} with the keys and the palette open`, async ({ office }) => {
    const page = await office('pengelola');
    await page.emulateMedia({ colorScheme });
    await openBoard(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.waitForTimeout(400);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Nomor, judul, label, atau nama halaman').fill('a');
    await page.waitForTimeout(700);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  });
}
