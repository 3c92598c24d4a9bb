import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { cardOf, expectFocusIn, goToCard, inColumn, openBoard, tabTo } from './keyboard';
import { expect, expectStage, handIn, pageOf, test } from './office';

const said = (page: Page) => page.locator('[data-voice]');

async function axe(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}

test('a story goes from its material to done by keys alone', async ({ office }) => {
  test.setTimeout(420_000);
  const title = 'Kios sayur Pasar Oro-oro Dowo pindah';
  const number = await handIn(await office('kontributor'), title, 'Delapan kios pindah ke sisi timur.');
  const secretary = await office('sekretaris');
  const manager = await office('pengelola');
  const kasubag = await office('kasubag');

  // The Sekretaris reads the material and approves it; the focus follows the card.
  await openBoard(secretary);
  await goToCard(secretary, number);
  await secretary.keyboard.press('s');
  const drawer = secretary.getByRole('dialog');
  await expect(drawer.getByText('Delapan kios pindah ke sisi timur.')).toBeVisible();
  await tabTo(secretary, drawer.getByRole('button', { name: 'Setujui' }));
  await secretary.keyboard.press('Enter');
  await expectFocusIn(secretary, 'received', number);
  await expect(secretary.getByText(`#${number} kini di Mencari dan menerima`)).toBeVisible();

  // The web manager takes it up and sends it on, stage after stage.
  await openBoard(manager);
  await goToCard(manager, number);
  await manager.keyboard.press('s');
  await expect(manager.getByText('Ambil dahulu naskah ini agar waktu kerja tercatat.').first()).toBeVisible();
  await manager.keyboard.press('t');
  await expect(said(manager)).toContainText(`#${number} kini Anda kerjakan`);
  await manager.keyboard.press('s');
  await expectFocusIn(manager, 'classifying', number);
  await manager.keyboard.press('t');
  await expect(said(manager)).toContainText('kini Anda kerjakan');
  await manager.keyboard.press('s');
  await expectFocusIn(manager, 'composing', number);
  await manager.keyboard.press('t');
  await expect(cardOf(manager, number).getByText('Anda', { exact: true })).toBeVisible();
  await manager.keyboard.press('Enter');
  await expectStage(manager, 'Menyusun');
  await tabTo(manager, manager.getByRole('textbox', { name: 'Isi naskah' }));
  await manager.keyboard.type('Delapan kios pindah ke sisi timur pasar.');
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  const further = (stage: string) =>
    manager.getByRole('button', { name: new RegExp(`^Teruskan ke ${stage}`) });
  await expect(further('Mengelola tampilan')).toBeEnabled();
  await tabTo(manager, further('Mengelola tampilan'), 'Shift+Tab');
  await manager.keyboard.press('Enter');
  await expectStage(manager, 'Mengelola tampilan');
  await tabTo(manager, manager.getByRole('button', { name: 'Mulai kerjakan' }));
  await manager.keyboard.press('Enter');
  await tabTo(manager, manager.getByRole('textbox', { name: 'Ringkasan' }));
  await manager.keyboard.type('Delapan kios sayur kini di sisi timur.');
  await expect(further('Evaluasi Kasubag')).toBeEnabled();
  await tabTo(manager, further('Evaluasi Kasubag'));
  await manager.keyboard.press('Enter');
  await expectStage(manager, 'Evaluasi Kasubag');

  // Both evaluate: S leads to the text, where yes is said.
  for (const [judge, next] of [
    [kasubag, 'Evaluasi Sekretaris'],
    [secretary, 'Memuat'],
  ] as const) {
    await openBoard(judge);
    await goToCard(judge, number);
    await judge.keyboard.press('t');
    await expect(said(judge)).toContainText('kini Anda kerjakan');
    await judge.keyboard.press('e');
    const yes = judge.getByRole('button', { name: 'Ya', exact: true });
    await expect(yes).toBeVisible();
    await tabTo(judge, yes);
    await judge.keyboard.press('Enter');
    const sheet = judge.getByRole('dialog');
    await tabTo(judge, sheet.getByRole('button', { name: 'Setujui' }));
    await judge.keyboard.press('Enter');
    await expectStage(judge, next);
  }

  // Published, reported, acknowledged.
  await tabTo(manager, manager.getByRole('button', { name: 'Mulai kerjakan' }));
  await manager.keyboard.press('Enter');
  const publish = manager.getByRole('button', { name: 'Muat di situs', exact: true });
  await expect(publish.first()).toBeEnabled();
  await tabTo(manager, publish);
  await manager.keyboard.press('Enter');
  await tabTo(
    manager,
    manager.getByRole('dialog').getByRole('button', { name: 'Muat di situs', exact: true }),
  );
  await manager.keyboard.press('Enter');
  await expect(manager.getByRole('dialog')).toHaveCount(0);
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#7fa39a' } })
    .jpeg()
    .toBuffer();
  await manager
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'bukti.jpg', mimeType: 'image/jpeg', buffer: picture });
  await expect(further('Melaporkan')).toBeEnabled();
  await tabTo(manager, further('Melaporkan'));
  await manager.keyboard.press('Enter');
  await expectStage(manager, 'Melaporkan');
  await tabTo(manager, manager.getByRole('button', { name: 'Mulai kerjakan' }));
  await manager.keyboard.press('Enter');
  await expect(manager.getByRole('textbox', { name: 'Isi laporan' })).toHaveValue(/Situs/);
  await tabTo(manager, manager.getByRole('button', { name: 'Kirim laporan' }));
  await manager.keyboard.press('Enter');
  await expect(manager.getByText('Menunggu diketahui Kasubag')).toBeVisible();
  await openBoard(kasubag);
  await goToCard(kasubag, number);
  await kasubag.keyboard.press('s');
  await expectFocusIn(kasubag, 'done', number);
});

test('a move is taken back by its button and by Ctrl-Z, and the focus goes back with the card', async ({
  office,
}) => {
  const number = await handIn(await office('kontributor'), 'Salah pindah dua kali', 'Isi.');
  const secretary = await office('sekretaris');
  await openBoard(secretary);
  await goToCard(secretary, number);
  await secretary.keyboard.press('Control+z');
  await expect(said(secretary)).toContainText('Tidak ada pemindahan yang dapat dibatalkan.');

  const approve = async () => {
    await secretary.keyboard.press('s');
    const drawer = secretary.getByRole('dialog');
    await tabTo(secretary, drawer.getByRole('button', { name: 'Setujui' }));
    await secretary.keyboard.press('Enter');
    await expectFocusIn(secretary, 'received', number);
    await expect(secretary.getByRole('button', { name: 'Batalkan', exact: true })).toBeVisible();
  };
  await approve();
  await secretary.keyboard.press('Control+z');
  await expectFocusIn(secretary, 'proposed', number);
  await expect(secretary.getByText(new RegExp(`#${number} kembali di Usulan bahan`))).toBeVisible();

  await approve();
  await secretary.getByRole('button', { name: 'Batalkan', exact: true }).click();
  await expectFocusIn(secretary, 'proposed', number);

  // Somebody took it up meanwhile: it stays, and the reason is said.
  await approve();
  const manager = await office('pengelola');
  const board = (await (await manager.request.get('/api/board')).json()) as {
    cards: { id: string; number: number; version: number }[];
  };
  expect(board.cards.some((card) => card.number === Number(number))).toBe(true);
  await openBoard(manager, `/papan?q=%23${number}`);
  await tabTo(manager, cardOf(manager, number).locator('[data-card-link]'));
  await manager.keyboard.press('t');
  await expect(inColumn(secretary, 'received', number).getByText('Pengelola Situs')).toBeVisible();
  await secretary.keyboard.press('Control+z');
  await expect(
    secretary.getByText(new RegExp(`#${number} tidak dapat dibatalkan`)).or(said(secretary)),
  ).not.toHaveCount(0);
  await expect(inColumn(secretary, 'received', number)).toBeVisible();
});

test('arrows walk over cards and columns, letters can be turned off, and fields keep their keys', async ({
  office,
}) => {
  const contributor = await office('kontributor');
  const first = await handIn(contributor, 'Berjalan di papan satu', 'Isi.');
  const second = await handIn(contributor, 'Berjalan di papan dua', 'Isi.');
  const kasubag = await office('kasubag');
  await openBoard(kasubag, '/papan?q=berjalan+papan');
  await tabTo(kasubag, cardOf(kasubag, first).locator('[data-card-link]'));
  await kasubag.keyboard.press('ArrowDown');
  await expectFocusIn(kasubag, 'proposed', second);
  await kasubag.keyboard.press('Home');
  await expectFocusIn(kasubag, 'proposed', first);
  await kasubag.keyboard.press('End');
  await expectFocusIn(kasubag, 'proposed', second);
  // Only the card in focus is on the way of Tab.
  await expect(cardOf(kasubag, first).locator('[data-card-link]')).toHaveAttribute('tabindex', '-1');

  await kasubag.keyboard.press('?');
  const sheet = kasubag.getByRole('dialog', { name: 'Pintasan papan' });
  await expect(sheet.getByText('Kembalikan atau tolak')).toBeVisible();
  await tabTo(kasubag, sheet.getByRole('switch', { name: 'Tombol huruf dan tanda' }));
  await kasubag.keyboard.press('Space');
  await kasubag.keyboard.press('Escape');
  await expectFocusIn(kasubag, 'proposed', second);
  await kasubag.keyboard.press('x');
  await expect(kasubag.getByRole('region', { name: 'Tindakan untuk naskah yang dipilih' })).toHaveCount(0);
  await kasubag.goto('/akun');
  const kept = kasubag.getByRole('switch', { name: 'Tombol huruf dan tanda' });
  await expect(kept).not.toBeChecked();
  await kept.check({ force: true });

  await openBoard(kasubag, '/papan?q=berjalan+papan');
  const field = kasubag.getByRole('textbox', { name: 'Saring papan' });
  await field.focus();
  await kasubag.keyboard.press('End');
  await kasubag.keyboard.type(' xtsn?');
  await expect(field).toHaveValue('berjalan papan xtsn?');
  await expect(kasubag.getByRole('dialog')).toHaveCount(0);
});

test('many are chosen by key and by box, and what cannot be done is said story by story', async ({
  office,
}) => {
  const contributor = await office('kontributor');
  const numbers = [
    await handIn(contributor, 'Banyak sekaligus satu', 'Isi.'),
    await handIn(contributor, 'Banyak sekaligus dua', 'Isi.'),
    await handIn(contributor, 'Banyak sekaligus tiga', 'Isi.'),
  ] as const;
  const secretary = await office('sekretaris');
  await openBoard(secretary, '/papan?q=banyak+sekaligus');
  const bar = secretary.getByRole('region', { name: 'Tindakan untuk naskah yang dipilih' });

  // The third is already elsewhere.
  await tabTo(secretary, cardOf(secretary, numbers[0]).locator('[data-card-link]'));
  await secretary.keyboard.press('ArrowDown');
  await secretary.keyboard.press('ArrowDown');
  await expectFocusIn(secretary, 'proposed', numbers[2]);
  await secretary.keyboard.press('s');
  await tabTo(secretary, secretary.getByRole('dialog').getByRole('button', { name: 'Setujui' }));
  await secretary.keyboard.press('Enter');
  await expectFocusIn(secretary, 'received', numbers[2]);

  await secretary.keyboard.press('x');
  await secretary.keyboard.press('ArrowLeft');
  await expectFocusIn(secretary, 'proposed', numbers[0]);
  await secretary.getByRole('checkbox', { name: 'Pilih semua (2), Usulan bahan' }).check();
  await expect(bar.getByText('3 dipilih')).toBeVisible();
  expect(await axe(secretary)).toEqual([]);

  await bar.getByRole('button', { name: 'Pindahkan…' }).click();
  const asking = secretary.getByRole('dialog', { name: 'Pindahkan 3 naskah' });
  await expect(asking.getByText('2 dari 3 naskah, dari Usulan bahan').first()).toBeVisible();
  await asking.getByRole('radio', { name: 'Setujui → Mencari dan menerima' }).check({ force: true });
  await asking.getByRole('button', { name: 'Setujui' }).click();
  const report = secretary.getByRole('dialog', { name: '1 naskah tidak berubah' });
  await expect(report.getByText(`#${numbers[2]} Banyak sekaligus tiga`)).toBeVisible();
  await expect(report.getByText(/SOP tidak mengatur perpindahan/)).toBeVisible();
  expect(await axe(secretary)).toEqual([]);
  await report.getByRole('button', { name: 'Mengerti' }).click();
  await expect(bar.getByText('1 dipilih')).toBeVisible();
  await expect(inColumn(secretary, 'received', numbers[0])).toBeVisible();

  // Together back again, then arranged together.
  await secretary.getByRole('button', { name: 'Batalkan', exact: true }).click();
  await expect(inColumn(secretary, 'proposed', numbers[1])).toBeVisible();
  await cardOf(secretary, numbers[0]).getByRole('checkbox').check();
  await bar.getByRole('button', { name: 'Prioritas…' }).click();
  const priority = secretary.getByRole('dialog', { name: 'Prioritas 2 naskah' });
  await priority.getByRole('radio', { name: 'Mendesak' }).check({ force: true });
  await priority.getByRole('button', { name: 'Simpan' }).click();
  await expect(cardOf(secretary, numbers[0]).getByText('Mendesak')).toBeVisible();
  await expect(cardOf(secretary, numbers[2]).getByText('Mendesak')).toBeVisible();
  await expect(bar).toHaveCount(0);
});

test('a card is assigned, labelled and dated by keys', async ({ office }) => {
  const number = await handIn(await office('kontributor'), 'Diatur dengan tombol', 'Isi.');
  const secretary = await office('sekretaris');
  await openBoard(secretary);
  await goToCard(secretary, number);
  const card = cardOf(secretary, number);
  await secretary.keyboard.press('a');
  await expect(secretary.getByRole('dialog', { name: `Tugaskan #${number}` })).toBeVisible();
  await secretary.keyboard.type('sek');
  await secretary.keyboard.press('ArrowDown');
  await secretary.keyboard.press('Enter');
  await secretary.keyboard.press('Enter');
  await expect(card.getByText('untuk Anda')).toBeVisible();
  await expect(card.locator('[data-card-link]')).toBeFocused();
  await secretary.keyboard.press('l');
  await expect(secretary.getByRole('dialog', { name: `Label #${number}` })).toBeVisible();
  await secretary.keyboard.type('tombol,');
  await tabTo(secretary, secretary.getByRole('dialog').getByRole('button', { name: 'Simpan' }));
  await secretary.keyboard.press('Enter');
  await expect(card.getByText('tombol', { exact: true })).toBeVisible();
  await expect(card.locator('[data-card-link]')).toBeFocused();
});

test('the palette finds a story by number and title, opens it, and remembers it', async ({ office }) => {
  const number = await handIn(await office('kontributor'), 'Dicari lewat palet', 'Isi.');
  const kasubag = await office('kasubag');
  await kasubag.goto('/kinerja');
  await expect(kasubag.getByRole('heading', { level: 1, name: 'Kinerja' })).toBeVisible();
  const field = kasubag.getByRole('combobox', { name: 'Cari naskah, orang, halaman, tindakan' });
  await expect(async () => {
    await kasubag.keyboard.press('Control+k');
    await expect(field).toBeFocused({ timeout: 2_000 });
  }).toPass();
  await kasubag.keyboard.type('lewat PALET');
  await expect(
    kasubag.getByRole('option', { name: new RegExp(`#${number} Dicari lewat palet`) }),
  ).toBeVisible();
  await expect(field).toHaveAttribute('aria-activedescendant', /.+/);
  expect(await axe(kasubag)).toEqual([]);
  await kasubag.keyboard.press('Enter');
  await expect(kasubag.getByRole('heading', { level: 1, name: 'Dicari lewat palet' })).toBeVisible();

  await kasubag.keyboard.press('Control+k');
  await expect(kasubag.getByRole('option').first()).toContainText(`#${number}`);
  await kasubag.keyboard.type('zzz tidak ada');
  await expect(kasubag.getByText('Tidak ada yang cocok dengan “zzz tidak ada”.').first()).toBeVisible();
  await kasubag.keyboard.press('Escape');
  await expect(field).toHaveCount(0);

  const stranger = await kasubag.context().browser()?.newContext({ baseURL: process.env.E2E_URL });
  expect((await stranger?.request.get('/api/cari-naskah?q=palet'))?.status()).toBe(401);
  await stranger?.close();
});

test('two people drag one card: the slower is told who did what, and sees the card where it is', async ({
  browser,
  office,
}) => {
  const number = await handIn(await office('kontributor'), 'Digeser berdua', 'Isi.');
  const slow = await office('sekretaris');
  const quick = await pageOf(browser, 'sekretaris');
  for (const page of [slow, quick]) await openBoard(page, `/papan?q=%23${number}`);

  // In the air in one window while the other moves it.
  await expect(async () => {
    await cardOf(slow, number).locator('[data-card-link]').focus();
    await slow.keyboard.press('Space');
    await expect(slow.getByText(`#${number} Digeser berdua diangkat`)).toBeAttached({ timeout: 4_000 });
  }).toPass();
  await slow.keyboard.press('ArrowRight');
  await tabTo(quick, cardOf(quick, number).locator('[data-card-link]'));
  await quick.keyboard.press('k');
  await quick.getByRole('dialog').getByRole('textbox').fill('Ganda.');
  await quick.getByRole('dialog').getByRole('button', { name: 'Tolak' }).click();
  await expect(cardOf(quick, number)).toHaveCount(0);
  await expect(inColumn(slow, 'proposed', number)).toBeVisible();
  await slow.keyboard.press('Space');
  await expect(slow.getByText(/baru saja diubah oleh Sekretaris Dinas \(memindahkan\)/)).toBeVisible();
  await expect(cardOf(slow, number)).toHaveCount(0);
  await quick.context().close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`board, sheet, palette and bar have no fault of access, ${colorScheme}`, async ({ browser }) => {
    const page = await pageOf(browser, 'kasubag', { colorScheme });
    await openBoard(page);
    await page.locator('[data-card-link][tabindex="0"]').focus();
    await page.keyboard.press('x');
    await expect(page.getByText('1 dipilih')).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Pintasan papan' })).toBeVisible();
    await page.waitForTimeout(400);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: /^Cari naskah/ })).toBeFocused();
    await page.waitForTimeout(400);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
}
