import { clean } from './axe';
import { expect, test } from './office';

test('the SOP in force stands as its official form, with every part of it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/sop');
  for (const label of ['Nomor SOP', 'Tanggal Revisi', 'Disahkan Oleh', 'Nama SOP']) {
    await expect(page.getByText(label, { exact: true })).toBeVisible();
  }
  for (const part of [
    'Dasar Hukum',
    'Kualifikasi Pelaksana',
    'Keterkaitan',
    'Peralatan/Perlengkapan',
    'Peringatan',
    'Pencatatan dan Pendataan',
    'I. Tujuan',
    'V. Dokumen Pelengkap',
    'VI. Prosedur',
  ]) {
    await expect(page.getByRole('heading', { name: part })).toBeVisible();
  }
  const drawing = page.getByRole('img', { name: /^Tabel kegiatan dan bagan alir/ });
  await expect(drawing).toBeVisible();
  for (const text of ['Mutu Baku', 'Kelengkapan', 'Mulai', 'Selesai', 'Ya', 'Tidak']) {
    await expect(drawing.getByText(text, { exact: true }).first()).toBeVisible();
  }
  await expect(
    page.getByRole('table', { name: /^Uraian kegiatan/ }).getByText('belum ditetapkan'),
  ).toBeAttached();
  await expect(page.getByRole('button', { name: 'Cetak' })).toBeVisible();
  await clean(page);
});

test('on a phone the form is read as cards, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/sop');
  const step = page.getByRole('row', { name: /Mengelola tampilan/ });
  await expect(step).toBeVisible();
  await expect(step).toContainText('60 menit untuk satu bahan');
  await expect(step).toContainText('melaksanakan');
  await expect(page.getByRole('img', { name: /^Tabel kegiatan/ })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('on paper only the form is left', async ({ page }) => {
  await page.goto('/sop');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('link', { name: 'Unduh PDF' })).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('img', { name: /^Tabel kegiatan/ })).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});

test('the PDF is printed once and then comes from what was kept', async ({ request }) => {
  const [one, other] = await Promise.all([request.get('/sop/pdf'), request.get('/sop/pdf')]);
  expect(one.status()).toBe(200);
  expect(one.headers()['content-type']).toBe('application/pdf');
  expect(one.headers()['content-disposition']).toContain('filename="SOP-05-edisi-1.pdf"');
  const bytes = await one.body();
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const papers = [...bytes.toString('latin1').matchAll(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)[.\d]*\]/g)];
  expect(papers.map(([, width, height]) => `${width} x ${height}`)).toEqual(Array(3).fill('841 x 594'));
  // A second printing would carry another time of making.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const again = await request.get('/sop/05/1/pdf');
  expect(bytes.equals(await other.body())).toBe(true);
  expect(bytes.equals(await again.body())).toBe(true);
  const known = await request.get('/sop/pdf', { headers: { 'If-None-Match': one.headers().etag ?? '' } });
  expect(known.status()).toBe(304);
});

test('an edition is public at its own address, and nothing else is', async ({ page, request }) => {
  await page.goto('/sop/05/1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pengelolaan Situs/Web/Media Sosial');
  for (const path of [
    '/sop/05/2',
    '/sop/05/01',
    '/sop/05/0',
    '/sop/99/1',
    '/sop/05/2147483648',
    '/sop/05/2/pdf',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
