import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { clean } from './axe';
import { expect, expectStage, storyInLayout, takeUp, test, writableStory } from './office';

const PARAGRAPHS = [
  'Dinas membuka pasar murah di Lapangan Lowokwaru selama dua hari, Sabtu dan Minggu.',
  'Beras, gula, dan minyak goreng dijual di bawah harga pasar.',
  'Setiap warga dapat membeli paling banyak sepuluh kilogram beras.',
  'Pasar dibuka pukul 08.00 dan ditutup pukul 14.00.',
  'Warga diminta membawa kartu tanda penduduk dan tas belanja sendiri.',
];
const CHANGED = PARAGRAPHS.with(4, 'Warga diminta membawa kartu keluarga dan tas belanja sendiri.');

const text = (page: Page) => page.getByRole('textbox', { name: 'Isi naskah' });
const saved = (page: Page) => expect(page.getByText(/^Tersimpan pukul/)).toBeVisible();

/** Writes the text anew, as a person does. */
async function write(page: Page, paragraphs: readonly string[]): Promise<void> {
  await text(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
  await page.keyboard.press('Control+s');
  await saved(page);
}

async function addCover(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tambahkan gambar sampul' }).click();
  const dialog = page.getByRole('dialog');
  const buffer = await sharp({ create: { width: 1280, height: 640, channels: 3, background: '#7fa39a' } })
    .jpeg()
    .toBuffer();
  const picture = { name: 'lapangan.jpg', mimeType: 'image/jpeg', buffer };
  await dialog.locator('input[type=file]').setInputFiles(picture);
  await dialog.getByRole('textbox', { name: 'Teks alternatif' }).fill('Lapangan Lowokwaru');
  await dialog.getByRole('button', { name: 'Sisipkan' }).click();
  await expect(dialog).toHaveCount(0);
  await saved(page);
}

test('a version that was handed over is compared with the present one and brought back as a new one', async ({
  office,
}) => {
  const { manager } = await writableStory(office, 'Pasar murah dengan dua versi');
  await manager.getByRole('button', { name: /^Teruskan ke Menyusun/ }).click();
  await expectStage(manager, 'Menyusun');
  await takeUp(manager);
  await write(manager, PARAGRAPHS);
  await manager.getByRole('button', { name: /^Teruskan ke Mengelola tampilan/ }).click();
  await expectStage(manager, 'Mengelola tampilan');
  await takeUp(manager);
  await write(manager, CHANGED);
  await manager.getByRole('textbox', { name: 'Judul' }).fill('Pasar murah dua hari di Lowokwaru');
  await manager.keyboard.press('Control+s');
  await saved(manager);
  await addCover(manager);

  await manager.getByRole('tab', { name: /Versi/ }).click();
  const panel = manager.getByRole('tabpanel', { name: /Versi/ });
  await expect(panel.getByText('diserahkan ke Mengelola tampilan')).toBeVisible();
  await expect(panel.getByText('versi kerja').first()).toBeVisible();
  await panel
    .getByRole('button', { name: /^Bandingkan versi/ })
    .first()
    .click();
  const dialog = manager.getByRole('dialog', { name: 'Bandingkan versi' });
  await expect(dialog.getByRole('deletion').filter({ hasText: 'tanda penduduk' })).toBeVisible();
  await expect(dialog.getByRole('insertion').filter({ hasText: 'keluarga' })).toBeVisible();
  await expect(dialog.getByRole('insertion').getByRole('img', { name: 'Lapangan Lowokwaru' })).toBeVisible();
  await expect(dialog.getByText(PARAGRAPHS[0] ?? '')).toHaveCount(0);
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await manager.setViewportSize({ width, height });
    await manager.waitForTimeout(400);
    await manager.screenshot({ path: `test-results/compare-${width}.png` });
    await clean(manager, undefined, { within: '[role="dialog"]' });
    const sideways = await dialog.evaluate((element) =>
      [element, ...element.querySelectorAll('*')].some(
        (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'auto',
      ),
    );
    expect(sideways, `sideways at ${width}`).toBe(false);
  }
  await manager.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByRole('button', { name: '3 paragraf sama – tampilkan' }).click();
  await expect(dialog.getByText(PARAGRAPHS[0] ?? '')).toBeVisible();

  await dialog.getByRole('button', { name: /^Pulihkan versi/ }).click();
  const asked = manager.getByRole('dialog', { name: /^Pulihkan versi \d+\?$/ });
  await expect(asked.getByText(/menjadi versi baru/)).toBeVisible();
  await asked.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expect(asked).toHaveCount(0);
  await expect(text(manager)).toContainText('kartu tanda penduduk');
  await expect(panel.getByText(/^dipulihkan dari versi/)).toBeVisible();
  await expect(panel.getByText('Pasar murah dua hari di Lowokwaru')).toBeVisible();
  await manager.getByRole('tab', { name: 'Riwayat' }).click();
  await expect(manager.getByText(/memulihkan versi \d+ sebagai versi \d+/)).toBeVisible();
  await manager.reload();
  await expect(text(manager)).toContainText('kartu tanda penduduk');

  // What cannot be saved keeps the text that it would take away.
  await manager.context().setOffline(true);
  await text(manager).fill('Ditulis tanpa jaringan.');
  await manager.getByRole('tab', { name: /Versi/ }).click();
  await panel
    .getByRole('button', { name: /^Bandingkan versi/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: /^Pulihkan versi/ }).click();
  await asked.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expect(asked.getByText(/belum tersimpan, jadi tidak ada yang dipulihkan/)).toBeVisible();
  await manager.context().setOffline(false);
  await asked.getByRole('button', { name: 'Batal' }).click();
  await expect(text(manager)).toContainText('Ditulis tanpa jaringan.');
});

test('an evaluator sees what changed since he had the story open, and cannot bring a version back', async ({
  office,
}) => {
  const { path, manager } = await storyInLayout(office, 'Naskah yang pernah dibuka');
  const kasubag = await office('kasubag');
  const told = kasubag.waitForResponse((answer) => answer.url().endsWith('/api/hadir') && answer.ok());
  await kasubag.goto(path);
  await told;
  await kasubag.goto('/papan');

  await text(manager).fill('Isi naskah yang dilengkapi.');
  await manager.getByRole('textbox', { name: 'Ringkasan' }).fill('Ringkasan naskah.');
  await manager.keyboard.press('Control+s');
  await saved(manager);
  await manager.getByRole('button', { name: /^Teruskan ke Evaluasi Kasubag/ }).click();
  await expectStage(manager, 'Evaluasi Kasubag');

  await kasubag.goto(path);
  await expect(kasubag.getByText('Yang berubah sejak Anda buka')).toBeVisible();
  await kasubag.getByRole('button', { name: 'Lihat dalam naskah' }).click();
  const dialog = kasubag.getByRole('dialog', { name: 'Bandingkan versi' });
  await expect(dialog.getByRole('insertion').filter({ hasText: 'yang dilengkapi' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Pulihkan/ })).toHaveCount(0);
});
