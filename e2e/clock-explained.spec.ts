import type { Locator, Page } from '@playwright/test';
import { clean } from './axe';
import { expect, expectStage, handIn, pageOf, storyPath, takeUp, test, writableStory } from './office';

/** The clock of a card: a button that stands over the card's link. */
function clockOf(page: Page, number: string): Locator {
  return page
    .locator('[data-rfd-draggable-id]')
    .filter({ hasText: `#${number}` })
    .getByRole('button', { name: `jelaskan jam #${number}` });
}

test('a press on a card’s clock says how it came about, by mouse and by keyboard', async ({ office }) => {
  const number = await handIn(await office('kontributor'), 'Jam yang dijelaskan', 'Isi.');
  const secretary = await office('sekretaris');
  await secretary.goto(`/papan?q=%23${number}`);
  const clock = clockOf(secretary, number);
  const dialog = secretary.getByRole('dialog', { name: `Jam #${number}` });

  await clock.click();
  await expect(dialog.getByRole('heading', { name: 'Tunggu' })).toBeVisible();
  await expect(dialog.getByText('Tahap ini di luar tabel SOP 05/1')).toBeVisible();
  await expect(secretary).toHaveURL(/\/papan/);
  await clean(secretary, undefined, { within: '[role="dialog"]' });
  await secretary.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(clock).toBeFocused();

  // Space lifts a card by its title; on the clock it explains.
  await secretary.keyboard.press('Space');
  await expect(dialog.getByText(/^Usulan bahan, putaran 1$/)).toBeVisible();
  await expect(secretary.getByText('Jam yang dijelaskan diangkat')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(clock).toBeFocused();
});

test('a clock that cannot be read says so and is read again when asked', async ({ office }) => {
  const number = await handIn(await office('kontributor'), 'Jam tanpa jaringan', 'Isi.');
  const secretary = await office('sekretaris');
  await secretary.goto(`/papan?q=%23${number}`);
  await secretary.route('**/api/naskah/*/jam', (route) => route.abort());
  await clockOf(secretary, number).click();
  const dialog = secretary.getByRole('dialog', { name: `Jam #${number}` });
  await expect(dialog.getByRole('alert')).toContainText('Penjelasan jam tidak dapat dibuka');
  await secretary.unroute('**/api/naskah/*/jam');
  await dialog.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(dialog.getByRole('heading', { name: 'Tunggu' })).toBeVisible();
});

test('on a phone the explanation rises from the bottom and the page does not scroll sideways', async ({
  browser,
  office,
}) => {
  const number = await handIn(await office('kontributor'), 'Jam di telepon', 'Isi.');
  const phone = await pageOf(browser, 'sekretaris', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await phone.goto(`/papan?q=%23${number}`);
  await clockOf(phone, number).tap();
  const dialog = phone.getByRole('dialog', { name: `Jam #${number}` });
  await expect(dialog.getByRole('heading', { name: 'Tunggu' })).toBeVisible();
  await expect
    .poll(async () => {
      const box = await dialog.boundingBox();
      return Math.round((box?.y ?? 0) + (box?.height ?? 0));
    })
    .toBe(844);
  const widths = await phone.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0]).toBe(widths[1]);
  await phone.context().close();
});

test('the clock of a story with three materials in layout says 3 × 60 minutes', async ({ office }) => {
  const contributor = await office('kontributor');
  const secretary = await office('sekretaris');
  const { path, manager } = await writableStory(office, 'Tiga bahan dalam satu naskah');
  for (const title of ['Bahan tambahan satu', 'Bahan tambahan dua']) {
    const number = await handIn(contributor, title, 'Isi.');
    const added = await storyPath(secretary, number);
    await secretary.goto(added);
    await secretary.getByRole('button', { name: 'Setujui' }).click();
    await secretary.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click();
    await expectStage(secretary, 'Mencari dan menerima');
    await joinInto(manager, added, 'Tiga bahan dalam satu naskah');
  }
  await bringToLayout(manager, path);

  await manager.getByText('Mengapa?').click();
  await expect(manager.getByText('3 × 60 menit = 180 menit')).toBeVisible();
  await expect(manager.getByText(/Uraian kegiatan 4, .* menurut SOP 05\/1\./)).toBeVisible();
  await clean(manager, undefined, { within: 'main' });

  // An earlier stay explains itself from the list of stays.
  await manager.getByRole('tab', { name: 'Waktu' }).click();
  await manager
    .getByRole('tabpanel')
    .getByRole('listitem')
    .filter({ hasText: 'Mengklasifikasikan' })
    .getByRole('button', { name: /jelaskan jam/ })
    .click();
  const dialog = manager.getByRole('dialog');
  await expect(dialog.getByText('Mengklasifikasikan, putaran 1')).toBeVisible();
  const standard = dialog.getByRole('region', { name: 'Standar', exact: true });
  await expect(standard.getByText('30 menit', { exact: true })).toBeVisible();
});

test('the clock is refused as JSON: 401 without a session, 404 for what there is not', async ({
  browser,
  office,
}) => {
  const nowhere = '/api/naskah/00000000-0000-4000-8000-000000000000/jam';
  const stranger = await browser.newContext({ baseURL: process.env.E2E_URL });
  const refused = await stranger.request.get(nowhere, { maxRedirects: 0 });
  expect(refused.status()).toBe(401);
  expect(((await refused.json()) as { ok: boolean }).ok).toBe(false);
  await stranger.close();

  const manager = await office('pengelola');
  expect((await manager.request.get(nowhere)).status()).toBe(404);
  expect((await manager.request.get('/api/naskah/x/jam?kunjungan=y')).status()).toBe(404);
  const head = await office('kepala');
  expect((await head.request.get('/api/kinerja?sop=05/1')).status()).toBe(200);
  expect((await head.request.get('/api/kinerja?sop=05/9')).status()).toBe(400);
});

/** Takes a received story up and hands its material over to the story of that title. */
async function joinInto(manager: Page, path: string, title: string): Promise<void> {
  await manager.goto(path);
  await takeUp(manager);
  await manager.getByRole('main').getByRole('button', { name: 'Lainnya' }).click();
  await manager.getByRole('menuitem', { name: /^Gabungkan ke naskah lain/ }).click();
  const dialog = manager.getByRole('dialog');
  await dialog.getByLabel('Cari nomor atau judul').fill(title);
  await dialog.getByRole('radio', { name: new RegExp(title) }).check();
  await dialog.getByRole('button', { name: /^Gabungkan ke #/ }).click();
  await expect(dialog).toHaveCount(0);
}

/** From Mengklasifikasikan, in the web manager's hands, to Mengelola tampilan. */
async function bringToLayout(manager: Page, path: string): Promise<void> {
  await manager.goto(path);
  await manager.getByRole('button', { name: /^Teruskan ke Menyusun/ }).click();
  await expectStage(manager, 'Menyusun');
  await takeUp(manager);
  await manager.getByRole('textbox', { name: 'Isi naskah' }).fill('Tiga kegiatan dalam satu berita.');
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  await manager.getByRole('button', { name: /^Teruskan ke Mengelola tampilan/ }).click();
  await expectStage(manager, 'Mengelola tampilan');
}
