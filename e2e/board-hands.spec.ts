import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { cardOf, expectFocusIn, goToCard, inColumn, openBoard, tabTo } from './keyboard';
import { boardCards, expect, expectStage, handIn, test } from './office';

const said = (page: Page) => page.locator('[data-voice]');

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
  const cards = await boardCards(manager);
  expect(cards.some((card) => card.number === Number(number))).toBe(true);
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
