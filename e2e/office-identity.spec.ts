import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { clean } from './axe';
import { expect, pageOf, test } from './office';

const PATH = '/pengaturan/kantor';

const TRIAL = 'Dinas Uji <b>Nama</b>';
const TRIAL_HTML = 'Dinas Uji &lt;b&gt;Nama&lt;/b&gt;';

/** Pages that name the office and show its logo, kept ones and made anew. */
const NAMING = ['/', '/sop', '/aksesibilitas', '/sektor/koperasi', '/berita', '/cari', '/masuk'];

/** Presses save and waits until the office is kept. */
async function save(page: Page) {
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Semua perubahan tersimpan.' })).toBeVisible();
}

const line = (page: Page, field: string) => page.locator(`#kantor-${field}`);

async function logo(background: string) {
  const create = { width: 300, height: 360, channels: 4 as const, background };
  const buffer = await sharp({ create })
    .withExif({ IFD0: { Make: 'Kamera rahasia' } })
    .png()
    .toBuffer();
  return { name: 'logo dinas.png', mimeType: 'image/png', buffer };
}

test('what the administrator saves is what every page says of the office', async ({ office, request }) => {
  const admin = await office('admin');
  await admin.goto(PATH);
  const before = await line(admin, 'shortName').inputValue();
  // Pages that are kept: they must not go on showing the former name.
  for (const path of ['/sop', '/aksesibilitas', '/sektor/koperasi']) {
    expect(await (await request.get(path)).text()).toContain(before);
  }
  try {
    await line(admin, 'shortName').fill(TRIAL);
    await admin.locator('input[type=file]').setInputFiles(await logo('#b01e23'));
    await expect(admin.getByText('Logo ini dipakai setelah disimpan.')).toBeVisible();
    const waiting = (await admin.getByAltText('Logo kantor').getAttribute('src')) ?? '';
    expect((await request.get(waiting)).status(), 'a logo that is not saved yet').toBe(404);
    await save(admin);

    const shown = await request.get(waiting);
    expect(shown.status()).toBe(200);
    expect(shown.headers()['content-type']).toBe('image/webp');
    const address = waiting.replace(/\?.*/, '');
    const kept = await admin.request.get(`${address}?asli`);
    expect((await sharp(await kept.body()).metadata()).exif, 'the kept file has no notes').toBeUndefined();

    for (const path of NAMING) {
      const html = await (await request.get(path)).text();
      expect(html.includes(TRIAL_HTML), `${path} has the new name`).toBe(true);
      expect(html.includes(`${address}?w=320`), `${path} has the logo`).toBe(true);
    }
    const missing = await request.get('/berita/tidak-ada-di-sini');
    expect(missing.status()).toBe(404);
    expect((await missing.text()).includes(TRIAL_HTML), 'the page of a wrong address has it').toBe(true);
    for (const path of ['/feed.xml', '/atom.xml']) {
      expect(await (await request.get(path)).text(), path).toContain(TRIAL_HTML);
    }
    expect(((await (await request.get('/feed.json')).json()) as { title: string }).title).toBe(TRIAL);
    await expect(admin.getByText(`Nama singkat: ${before} → ${TRIAL}`)).toBeVisible();

    await admin.getByRole('button', { name: 'Hapus logo' }).click();
    await save(admin);
    expect((await request.get(waiting)).status(), 'a logo that is no more').toBe(404);
    expect(await (await request.get('/sop')).text()).not.toContain(address);
  } finally {
    await admin.goto(PATH);
    await line(admin, 'shortName').fill(before);
    const remove = admin.getByRole('button', { name: 'Hapus logo' });
    if (await remove.isVisible()) await remove.click();
    await save(admin);
  }
  for (const path of NAMING) {
    const html = await (await request.get(path)).text();
    expect(html.includes(TRIAL_HTML), `${path} still has the former name`).toBe(false);
    expect(html.includes(before), `${path} has the name again`).toBe(true);
  }

  await admin.goto('/riwayat/kantor');
  await expect(admin.getByText(/Rantai riwayat kantor utuh: \d+ kejadian/)).toBeVisible();
  await expect(admin.getByText('Logo: Tanpa logo → Ada logo')).toBeVisible();
});

test('a faulty form names every fault at its field and loses nothing', async ({ office }) => {
  const admin = await office('admin');
  await admin.goto(PATH);
  const long = 'x'.repeat(10_000);
  await line(admin, 'name').fill('');
  await line(admin, 'postalCode').fill('65');
  await line(admin, 'tagline').fill(long);
  await line(admin, 'letterNumberFormat').fill('{hari}/{nomor}');
  await admin.getByRole('button', { name: 'Tambah akun' }).click();
  await admin.getByRole('textbox', { name: 'Nama akun' }).last().fill('@jahat');
  await admin.getByRole('textbox', { name: 'Alamat', exact: true }).last().fill('javascript:alert(1)');
  await admin.getByRole('button', { name: 'Simpan', exact: true }).click();
  for (const fault of [
    'Isian ini wajib diisi.',
    'Kode pos terdiri atas lima angka.',
    'Terlalu panjang; paling banyak 200 huruf.',
    'Penanda {hari} tidak dikenal.',
    'Tautan harus berupa alamat https:// atau http:// yang lengkap.',
  ]) {
    await expect(admin.getByText(fault)).toBeVisible();
  }
  await expect(line(admin, 'name')).toBeFocused();
  await expect(line(admin, 'tagline')).toHaveValue(long);
  await expect(admin.getByText('Belum dapat disimpan. 5 isian perlu dibetulkan.')).toBeVisible();
  await admin.locator('input[type=file]').setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  });
  await expect(admin.getByText('Berkas logo.svg tidak dapat menjadi logo.')).toBeVisible();
  for (const data of ['<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7 dokumen', 'teks biasa']) {
    const answer = await admin.request.post('/api/kantor/logo', {
      data: Buffer.from(data),
      headers: { 'X-Nama-Berkas': 'logo.png' },
    });
    expect(answer.status(), data).toBe(415);
    expect(await answer.json()).toMatchObject({ ok: false, reasons: [{ code: 'logoTypeRefused' }] });
  }

  await admin.getByRole('link', { name: 'Papan' }).first().click();
  await expect(admin.getByRole('dialog', { name: 'Tinggalkan halaman ini?' })).toBeVisible();
  await admin.getByRole('button', { name: 'Tetap di sini' }).click();
  await expect(line(admin, 'postalCode')).toHaveValue('65');
  await admin.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(line(admin, 'name')).not.toHaveValue('');
});

test('of two administrators the second is told what the first saved, and chooses', async ({ browser }) => {
  const [first, second] = [await pageOf(browser, 'admin'), await pageOf(browser, 'admin')];
  for (const page of [first, second]) await page.goto(PATH);
  const tagline = await line(first, 'tagline').inputValue();
  const unit = await line(first, 'unitCode').inputValue();
  await line(first, 'tagline').fill('Semboyan yang pertama');
  await line(first, 'unitCode').fill('UJI.1');
  await save(first);

  await line(second, 'tagline').fill('Semboyan yang kedua');
  await second.getByRole('button', { name: 'Simpan', exact: true }).click();
  const told = second.getByRole('alert').filter({ hasText: 'baru saja mengubah data kantor' });
  await expect(told).toContainText('Kode unit: UJI.1');
  await expect(told).toContainText('Semboyan yang pertama');
  await expect(line(second, 'tagline')).toHaveValue('Semboyan yang kedua');
  await expect(line(second, 'unitCode')).toHaveValue('UJI.1');
  await told.getByRole('button', { name: /^Pakai isian/ }).click();
  await expect(line(second, 'tagline')).toHaveValue('Semboyan yang pertama');

  await line(second, 'tagline').fill(tagline);
  await line(second, 'unitCode').fill(unit);
  await save(second);
  for (const page of [first, second]) await page.context().close();
});

test('the sample of a letter’s number follows the format as it is typed', async ({ office }) => {
  const admin = await office('admin');
  await admin.goto(PATH);
  await line(admin, 'unitCode').fill('35.73.1');
  await line(admin, 'letterNumberFormat').fill('{kode}/{nomor:4}/{unit}/{bulan}');
  await expect(admin.locator('output')).toContainText(/^Contoh nomor005\/0012\/35\.73\.1\/[IVX]+$/);
  await admin.getByRole('button', { name: 'Kembalikan' }).click();
});

test('the Kasubag reads the office and cannot change it; a contributor sees neither page nor upload', async ({
  office,
}) => {
  const kasubag = await office('kasubag');
  await kasubag.goto(PATH);
  await expect(kasubag.getByText('Data kantor diubah oleh administrator.')).toBeVisible();
  await expect(kasubag.getByRole('button', { name: 'Simpan' })).toHaveCount(0);
  await expect(kasubag.locator('input')).toHaveCount(0);
  const { buffer } = await logo('#123456');
  for (const post of ['kasubag', 'kontributor'] as const) {
    const { request } = await office(post);
    expect((await request.post('/api/kantor/logo', { data: buffer })).status(), post).toBe(403);
  }
  const { request } = await office('kontributor');
  expect((await request.get(PATH)).status()).toBe(403);
  expect((await request.get('/riwayat/kantor')).status()).toBe(403);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the office’s pages have no axe findings in ${scheme}, on a phone and a desk`, async ({ office }) => {
    for (const [post, path] of [
      ['admin', PATH],
      ['kasubag', PATH],
      ['kepala', '/riwayat/kantor'],
    ] as const) {
      const page = await office(post);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(path);
        await expect(page.locator('h1')).toBeVisible();
        await page.waitForTimeout(300);
        await clean(page, `${path} ${post} ${width}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${path} ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });
}
