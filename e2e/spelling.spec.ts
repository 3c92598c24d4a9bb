import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectStage, storyInLayout, test, writableStory } from './office';

const FOLDER = process.env.HUNSPELL_DIR ?? '';
const body = (page: Page) => page.getByRole('textbox', { name: 'Isi naskah' });
const marks = (page: Page) => body(page).locator('[data-language]');

// A dictionary is there for these tests alone: the others write words that this one does not have.
test.beforeAll(() => cpSync(join(import.meta.dirname, 'kamus'), FOLDER, { recursive: true }));
test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test('a misspelt word is underlined, mended in one press, and ignored for good', async ({ office }) => {
  const { manager } = await writableStory(office, 'Naskah dengan salah ketik');
  await body(manager).click();
  await manager.keyboard.type('Warga membeli bras di psar Klojen. Murahnya beras-beras.');
  await expect(marks(manager)).toHaveText(['bras', 'psar']);

  await marks(manager).first().click();
  const why = manager.getByRole('dialog', { name: 'Ejaan' });
  await why.getByRole('button', { name: 'Ganti dengan “beras”' }).click();
  await expect(body(manager)).toContainText('membeli beras di psar');
  await expect(marks(manager)).toHaveText(['psar']);
  await expect(body(manager)).toBeFocused();

  await marks(manager).first().click();
  await expect(why.getByRole('button', { name: 'Ganti dengan “pasar”' })).toBeVisible();
  await why.getByRole('button', { name: 'Abaikan di naskah ini' }).click();
  await expect(marks(manager)).toHaveCount(0);
  await manager.keyboard.press('End');
  await manager.keyboard.type(' Psarr mrah.');
  await expect(marks(manager)).toHaveText(['Psarr', 'mrah']);
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  await manager.reload();
  await expect(marks(manager)).toHaveText(['Psarr', 'mrah']);
});

test('by the keyboard the first suggestion is under the fingers', async ({ office }) => {
  const { manager } = await writableStory(office, 'Naskah dengan papan ketik');
  await body(manager).click();
  await manager.keyboard.type('Warga pasr membeli bras');
  await expect(marks(manager)).toHaveText(['pasr']);
  await manager.keyboard.press('ArrowLeft');
  await expect(marks(manager)).toHaveText(['pasr', 'bras']);
  await manager.keyboard.press('Alt+Enter');
  await expect(manager.getByRole('button', { name: 'Ganti dengan “beras”' })).toBeFocused();
  await manager.keyboard.press('Enter');
  await expect(body(manager)).toContainText('Warga pasr membeli beras');
});

test('title and summary are spelt too, and mended by the keyboard', async ({ office }) => {
  const { manager } = await writableStory(office, 'Warga membeli');
  const title = manager.getByRole('textbox', { name: 'Judul', exact: true });
  const underlined = manager.locator('[aria-hidden="true"] > [data-from]');
  await title.fill('Warga membeli bras di pasar');
  await expect(underlined).toHaveText(['bras']);
  await manager.keyboard.press('End');
  await manager.keyboard.type(' psar');
  await manager.getByRole('textbox', { name: 'Ringkasan' }).click();
  await manager.keyboard.type('Beras mrah di pasar.');
  await expect(underlined).toHaveText(['bras', 'psar', 'mrah']);
  const panel = manager.locator('details').filter({ hasText: 'Pemeriksaan' });
  await expect(panel).toContainText('3 temuan bahasa');

  await manager.keyboard.press('Home');
  for (let step = 0; step < 'Beras mr'.length; step += 1) await manager.keyboard.press('ArrowRight');
  await manager.keyboard.press('Alt+Enter');
  const murah = manager.getByRole('button', { name: 'Ganti dengan “murah”' });
  await expect(murah).toBeFocused();
  await manager.keyboard.press('Enter');
  await expect(manager.getByRole('textbox', { name: 'Ringkasan' })).toHaveValue('Beras murah di pasar.');
  await expect(underlined).toHaveText(['bras', 'psar']);
  await manager.keyboard.press('Control+z');
  await expect(underlined).toHaveText(['bras', 'psar', 'mrah']);
});

test('who judges a story reads its misspelt words too', async ({ office }) => {
  const { path, manager } = await storyInLayout(office, 'Warga membeli');
  await body(manager).fill('Warga membeli bras di psar.');
  await manager.getByRole('textbox', { name: 'Ringkasan' }).fill('Beras murah di pasar.');
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  await manager.getByRole('button', { name: /^Teruskan ke/ }).click();
  await expectStage(manager, 'Evaluasi Kasubag');
  const kasubag = await office('kasubag');
  await kasubag.goto(path);
  const panel = kasubag.locator('details').filter({ hasText: 'Pemeriksaan' });
  await expect(panel).toContainText('2 temuan bahasa');
  await panel.locator('summary').click();
  await expect(panel.locator('mark')).toHaveText(['bras', 'psar']);
});

test('the dictionary is for who writes and judges, and is sent once', async ({ office, request }) => {
  expect((await request.get('/api/kamus')).status()).toBe(401);
  const contributor = await office('kontributor');
  expect((await contributor.request.get('/api/kamus')).status()).toBe(403);
  const manager = await office('pengelola');
  const first = await manager.request.get('/api/kamus');
  expect((await first.json()).dic).toContain('beras');
  const { etag = '' } = first.headers();
  const again = await manager.request.get('/api/kamus', { headers: { 'If-None-Match': etag } });
  expect(again.status()).toBe(304);
});
