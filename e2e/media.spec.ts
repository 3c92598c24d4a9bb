import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { clean } from './axe';
import { storyAt } from './driven-story';
import { expect, takeUp, test } from './office';

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } });

/** A photo as a telephone takes it: lying on its side, with the place it was taken at. */
const photo = () =>
  plain(800, 600, '#7fa39a')
    .withExif({ IFD0: { Make: 'Telepon' }, IFD3: { GPSLatitude: '7/1 58/1 0/1', GPSLatitudeRef: 'S' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const card = (page: Page, name: string) => page.getByRole('link', { name: `Buka ${name}` });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keterangan berkas' });

async function expectNoAxeFindings(page: Page, where: string): Promise<void> {
  await page.waitForTimeout(300);
  await clean(page, where);
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Cari' }).fill(words);
  await page.getByRole('searchbox', { name: 'Cari' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`cari=${words.split(' ').join('\\+')}`));
}

test('files are taken in, described, found, used and deleted', async ({ office }) => {
  const page = await office('pengelola');
  await page.goto('/media');
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const [kiosk, field, panorama] = await Promise.all([
    photo(),
    plain(600, 400, '#a37f9a').png().toBuffer(),
    plain(20_000, 10_000, '#123').png({ compressionLevel: 1 }).toBuffer(),
  ]);
  await page.getByLabel('Pilih berkas untuk diunggah').setInputFiles([
    { name: 'kios-beras.jpg', mimeType: 'image/jpeg', buffer: kiosk },
    { name: 'lapangan.png', mimeType: 'image/png', buffer: field },
    { name: 'gambar.png', mimeType: 'image/png', buffer: Buffer.from(script) },
    { name: 'panorama.png', mimeType: 'image/png', buffer: panorama },
  ]);
  await expect(page.getByText('2 dari 4 berkas masuk · 2 gagal')).toBeVisible();
  await expect(page.getByText(/^Berkas gambar.png tidak diterima/)).toBeVisible();
  await expect(
    page.getByText('Gambar panorama.png berukuran 200 megapiksel; paling banyak 60.'),
  ).toBeVisible();
  await expect(card(page, 'lapangan.png')).toBeVisible();

  await card(page, 'kios-beras.jpg').click();
  const details = sheet(page);
  await details.getByLabel('Teks alternatif').fill('Kios beras di Pasar Besar');
  await details.getByLabel('Sumber').fill('Humas Dinas');
  await details.getByLabel('Lisensi').selectOption({ label: 'Milik Dinas' });
  const focus = details.getByRole('button', { name: /^Titik fokus/ });
  await focus.focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowUp');
  await expect(focus).toHaveAccessibleName(/50% dari kiri, 0% dari atas/);
  await details.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText('Keterangan tersimpan.')).toBeVisible();
  const id = new URL(page.url()).searchParams.get('berkas') ?? '';

  // Upright, without the place; as AVIF to who reads it.
  for (const [accept, type, format] of [
    ['image/avif,image/webp,*/*', 'image/avif', 'heif'],
    ['*/*', 'image/webp', 'webp'],
  ] as const) {
    const answer = await page.request.get(`/media/${id}?w=640`, { headers: { accept } });
    expect(answer.headers()).toMatchObject({ 'content-type': type, vary: expect.stringContaining('Accept') });
    const { exif, ...made } = await sharp(await answer.body()).metadata();
    expect(made).toMatchObject({ format, width: 600, height: 800 });
    expect(exif).toBeUndefined();
  }

  // Cropped by the keyboard; nothing uses it yet, so it is the picture itself.
  await details.getByRole('button', { name: 'Potong' }).click();
  const cropping = page.getByRole('dialog', { name: 'Potong gambar' });
  await cropping.getByText('1:1').click();
  await expect(cropping.getByText('600 × 600 piksel')).toBeVisible();
  await cropping.getByRole('button', { name: 'Bagian yang ditampilkan' }).press('ArrowUp');
  await cropping.getByRole('button', { name: 'Simpan potongan' }).click();
  await expect(details.getByText('600 × 600 · Aslinya 600 × 800')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);

  await search(page, 'beras humas');
  await expect(page.getByRole('link', { name: /^Buka / })).toHaveCount(1);
  await expect(card(page, 'kios-beras.jpg')).toBeVisible();
  await page.getByLabel('Keadaan').selectOption('noAlt');
  await expect(page.getByText('Tidak ada berkas yang cocok')).toBeVisible();
  expect(page.url()).toContain('cari=beras+humas&kurang=noAlt');

  // The editor begins with the library's words.
  const { story } = await storyAt('composing', 'Kios beras di media');
  await page.goto(`/naskah/${story.id}`);
  await takeUp(page);
  await page.getByRole('button', { name: 'Tambahkan gambar sampul' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Keterangan/ }).fill('Kata penulis sendiri');
  await dialog.getByRole('button', { name: 'Pilih dari pustaka media' }).click();
  await dialog.getByLabel('Cari di pustaka').fill('beras');
  await dialog.getByRole('button', { name: 'Kios beras di Pasar Besar' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Teks alternatif' })).toHaveValue(
    'Kios beras di Pasar Besar',
  );
  await expect(dialog.getByRole('textbox', { name: /^Keterangan/ })).toHaveValue('Kata penulis sendiri');
  await dialog.getByRole('button', { name: 'Sisipkan' }).click();
  await expect(page.getByText(/^Tersimpan pukul/)).toBeVisible();

  await page.goto(`/media?berkas=${id}`);
  await expect(details.getByRole('link', { name: /Kios beras di media/ })).toHaveAttribute(
    'href',
    `/naskah/${story.id}`,
  );
  await expect(details.getByText(/^Berkas ini dipakai, jadi tidak dapat dihapus/)).toBeVisible();

  await page.goto('/media?kurang=unused&cari=lapangan.png');
  await card(page, 'lapangan.png').click();
  const gone = new URL(page.url()).searchParams.get('berkas');
  await details.getByRole('button', { name: 'Hapus', exact: true }).click();
  await page.getByRole('button', { name: 'Hapus berkas' }).click();
  await expect(card(page, 'lapangan.png')).toHaveCount(0);
  expect((await page.request.get(`/media/${gone}?w=320`)).status()).toBe(404);

  // A picture in use is replaced for the text that is being written.
  await page.goto(`/media?berkas=${id}`);
  await details.getByRole('button', { name: 'Ganti gambar' }).click();
  const replacing = page.getByRole('dialog', { name: /^Ganti gambar/ });
  const buffer = await plain(900, 500, '#334').webp().toBuffer();
  await replacing
    .getByLabel('Pilih gambar baru', { exact: true })
    .setInputFiles({ name: 'kios-baru.webp', mimeType: 'image/webp', buffer });
  await replacing.getByRole('button', { name: 'Ganti', exact: true }).click();
  await expect(details.getByText('kios-baru.webp')).toBeVisible();
  await expect(details.getByText('1 naskah memakai gambar baru')).toBeVisible();
});

test('of several uploads one is cancelled, one breaks off and is tried again, and none is there twice', async ({
  office,
}) => {
  const page = await office('pengelola');
  await page.goto('/media');
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let broken = 0;
  await page.route('**/api/berkas', async (route) => {
    const name = decodeURIComponent(route.request().headers()['x-nama-berkas'] ?? '');
    if (name === 'jalur-putus.png' && broken++ === 0) return route.abort('connectionreset');
    if (name.startsWith('jalur-lambat')) await released;
    // A request that was cancelled meanwhile can no longer be let go on.
    await route.continue().catch(() => undefined);
  });
  const names = ['jalur-lambat.png', 'jalur-putus.png', 'jalur-lambat-batal.png', 'jalur-biasa.png'];
  const buffers = await Promise.all(
    names.map((_, index) =>
      plain(60 + index, 40, '#487')
        .png()
        .toBuffer(),
    ),
  );
  await page
    .getByLabel('Pilih berkas untuk diunggah')
    .setInputFiles(
      names.map((name, index) => ({ name, mimeType: 'image/png', buffer: buffers[index] as Buffer })),
    );
  await expect(page.getByText('1 dari 4 berkas masuk · 1 gagal')).toBeVisible();
  await page.getByRole('button', { name: 'Batalkan unggahan jalur-lambat-batal.png' }).click();
  await expect(page.getByText('1 dari 3 berkas masuk · 1 gagal')).toBeVisible();
  await page.getByRole('button', { name: 'Coba lagi jalur-putus.png' }).click();
  await expect(page.getByText('2 dari 3 berkas masuk', { exact: true })).toBeVisible();
  release();
  await expect(page.getByText('3 dari 3 berkas masuk', { exact: true })).toBeVisible();
  await expect(card(page, 'jalur-lambat.png')).toBeVisible();

  await search(page, 'jalur');
  for (const name of names) {
    await expect(card(page, name)).toHaveCount(name === 'jalur-lambat-batal.png' ? 0 : 1);
  }
  await expect(page.getByRole('link', { name: /^Buka jalur/ })).toHaveCount(3);
});

test('two people who describe one picture: the second is told and loses nothing', async ({ office }) => {
  const [manager, admin] = [await office('pengelola'), await office('admin')];
  const answer = await manager.request.post('/api/berkas', {
    headers: { 'X-Nama-Berkas': 'dua-orang.jpg', 'Content-Type': 'application/octet-stream' },
    data: await plain(60, 40, '#456').jpeg().toBuffer(),
  });
  const { file } = await answer.json();
  for (const page of [manager, admin]) await page.goto(`/media?berkas=${file.id}`);
  await sheet(admin).getByLabel('Sumber').fill('Arsip');
  await sheet(admin).getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(admin.getByText('Keterangan tersimpan.')).toBeVisible();
  await sheet(manager).getByLabel('Teks alternatif').fill('Yang saya ketik');
  await sheet(manager).getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(sheet(manager).getByText(/baru saja diubah oleh/)).toBeVisible();
  await expect(sheet(manager).getByLabel('Sumber')).toHaveValue('Arsip');
  await expect(sheet(manager).getByLabel('Teks alternatif')).toHaveValue('Yang saya ketik');
  await sheet(manager).getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(manager.getByText('Keterangan tersimpan.')).toBeVisible();
});

test('the library and an opened picture have no axe findings and fit a phone, light and dark', async ({
  office,
}) => {
  const page = await office('kasubag');
  const manager = await office('pengelola');
  await page.goto('/media');
  await page
    .getByRole('link', { name: /^Buka / })
    .first()
    .click();
  await expect(sheet(page).getByRole('button', { name: 'Simpan', exact: true })).toHaveCount(0);
  await manager.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await manager.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await manager.goto('/media');
    await expect(card(manager, 'dua-orang.jpg')).toBeVisible();
    await expectNoAxeFindings(manager, `list ${colorScheme}`);
    expect(await manager.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await card(manager, 'dua-orang.jpg').click();
    await expect(sheet(manager)).toBeVisible();
    await expectNoAxeFindings(manager, `sheet ${colorScheme}`);
    await sheet(manager).getByRole('button', { name: 'Potong' }).click();
    await expectNoAxeFindings(manager, `crop ${colorScheme}`);
  }
});
