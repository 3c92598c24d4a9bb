import { readFileSync } from 'node:fs';
import { clean } from './axe';
import { expect, test } from './office';
import { discard, newDraft, saved } from './sop-draft';

const WARNING = 'Periksa izin foto sebelum dimuat';

test('a flow with a stage that nothing leads to cannot be authorised, and says why', async ({ office }) => {
  const head = await office('kepala');
  await newDraft(head, 'Tahapan baru');
  await head.getByRole('tab', { name: /^Tahapan/ }).click();
  await head.getByRole('button', { name: 'Tambah tahapan' }).click();
  await head.getByLabel('Nama (Indonesia)').fill('Menelaah hukum');
  await head.keyboard.press('Enter');

  const faults = head.locator('details', { hasText: 'harus dibetulkan sebelum disahkan' });
  await expect(
    faults.getByText('Tahapan “Menelaah hukum” tidak dapat dicapai dari tahapan awal.'),
  ).toBeVisible();
  await faults.getByRole('button', { name: /tidak punya pelaksana/ }).click();
  await expect(
    head.getByRole('group', { name: 'Dikerjakan oleh' }).getByRole('checkbox').first(),
  ).toBeFocused();

  await head.getByRole('button', { name: 'Sahkan', exact: true }).click();
  const sheet = head.getByRole('dialog');
  await expect(sheet.getByText('Belum dapat disahkan')).toBeVisible();
  await expect(sheet.getByText(/tidak dapat dicapai/)).toBeVisible();
  await expect(sheet.getByRole('button', { name: /Sahkan sebagai/ })).toHaveCount(0);
  await head.keyboard.press('Escape');

  await head.getByRole('button', { name: 'Hapus Menelaah hukum' }).click();
  await expect(head.getByText('Tidak ada kesalahan.')).toBeVisible();
  await head.getByRole('button', { name: 'Urungkan' }).first().click();
  await expect(faults).toBeVisible();
  await discard(head);
});

test('what one head writes is not lost to another, nor to a page that is closed', async ({ office }) => {
  const head = await office('kepala');
  const admin = await office('admin');
  const path = await newDraft(head, 'Berdua');
  await admin.goto(path);
  await expect(admin.getByRole('tab', { name: 'Identitas' })).toBeVisible();

  await admin.getByLabel('Judul').fill('Pengelolaan Situs');
  await saved(admin);
  await head.getByRole('tab', { name: /^Isi formulir/ }).click();
  await head.getByLabel('Peringatan').fill(WARNING);
  await expect(head.getByText(/Administrator menyimpan perubahan lain/)).toBeVisible();
  await expect(head.getByLabel('Peringatan')).toHaveValue(WARNING);
  await head.getByRole('button', { name: 'Gabungkan keduanya' }).click();
  await saved(head);
  await head.reload();
  await expect(head.getByLabel('Judul')).toHaveValue('Pengelolaan Situs');
  await head.getByRole('tab', { name: /^Isi formulir/ }).click();
  await expect(head.getByLabel('Peringatan')).toHaveValue(WARNING);

  // Going back shows what was saved last, not the page as it was first rendered.
  await head.getByRole('link', { name: 'Bandingkan' }).click();
  await expect(head.getByText('Ringkasan perubahan')).toBeVisible();
  await head.getByRole('link', { name: /^Rancangan: / }).click();
  await head.getByRole('tab', { name: /^Isi formulir/ }).click();
  await head.getByLabel('Peringatan').fill(`${WARNING}.`);
  await saved(head);
  await head.getByRole('link', { name: 'Bandingkan' }).click();
  await expect(head.getByText('Ringkasan perubahan')).toBeVisible();
  await head.goBack();
  await head.getByRole('tab', { name: /^Isi formulir/ }).click();
  await expect(head.getByLabel('Peringatan')).toHaveValue(`${WARNING}.`);

  // Saves do not arrive, and the page goes.
  await head.route('**/pengaturan/sop/**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await head.getByLabel('Peringatan').fill('Belum sampai di server');
  await expect(head.getByText(/Server tidak terjangkau/)).toBeVisible();
  head.on('dialog', (dialog) => void dialog.accept());
  await head.reload();
  await head.unroute('**/pengaturan/sop/**');
  await head.getByRole('button', { name: 'Pakai', exact: true }).click();
  await head.getByRole('tab', { name: /^Isi formulir/ }).click();
  await expect(head.getByLabel('Peringatan')).toHaveValue('Belum sampai di server');
  await saved(head);
  await discard(head);
});

test('a broken file has its faults listed; a whole one becomes a draft; export gives it back', async ({
  office,
  request,
}) => {
  const head = await office('kepala');
  const give = async (text: string) => {
    await head.goto('/pengaturan/sop');
    await head.getByRole('button', { name: 'Impor', exact: true }).click();
    await head
      .locator('input[type=file]')
      .setInputFiles({ name: 'sop.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await head.getByRole('button', { name: 'Impor sebagai rancangan' }).click();
  };
  const sheet = head.getByRole('dialog');
  await give('{ "identity": ');
  await expect(sheet.getByText(/bukan JSON yang utuh/)).toBeVisible();
  await give('[]');
  await expect(sheet.getByText(/bukan sebuah SOP/)).toBeVisible();
  await give(JSON.stringify({ x: 'x'.repeat(600_000) }));
  await expect(sheet.getByText(/terlalu besar/)).toBeVisible();

  const example = readFileSync(new URL('../docs/examples/sop-11-pengaduan.json', import.meta.url), 'utf8');
  const broken = JSON.parse(example);
  broken.stages[1].kind = 'pesta';
  delete broken.steps[0].name.en;
  broken.warna = 'merah';
  await give(JSON.stringify(broken));
  await expect(sheet.getByText(/^Tahapan 2 › Jenis tahapan:/)).toBeVisible();
  await expect(sheet.getByText(/^Uraian kegiatan 1 › Nama \(Inggris\):/)).toBeVisible();
  await expect(sheet.getByText(/^Seluruh berkas:.*warna/)).toBeVisible();

  const nul = JSON.parse(example);
  nul.warning = 'a\u0000b';
  await give(JSON.stringify(nul));
  await expect(
    sheet.getByText('Peringatan: Teks ini memuat karakter yang tidak dapat disimpan.'),
  ).toBeVisible();

  await give(example);
  await head.waitForURL(/\/pengaturan\/sop\/[0-9a-f-]{36}$/);
  await expect(head.getByRole('heading', { level: 1, name: 'Rancangan SOP 11' })).toBeVisible();
  await expect(head.getByText('Tidak ada kesalahan.')).toBeVisible();
  await expect(head.getByText(/SOP yang berlaku bernomor 05/)).toBeVisible();

  const id = new URL(head.url()).pathname.split('/').at(-1);
  const file = await head.request.get(`/api/sop/${id}`);
  const { $schema: schema, ...definition } = JSON.parse(await file.text());
  const { $schema: _, ...original } = JSON.parse(example);
  expect(definition).toEqual(original);
  expect(new URL(schema).pathname).toBe('/skema/sop.json');
  expect(file.headers()['content-disposition']).toContain('sop-11-rancangan.json');

  expect((await request.get(`/api/sop/${id}`)).status()).toBe(401);
  expect((await (await office('pengelola')).request.get(`/api/sop/${id}`)).status()).toBe(403);
  for (const unknown of ['x', '00000000-0000-4000-8000-000000000000']) {
    expect((await head.request.get(`/api/sop/${unknown}`)).status()).toBe(404);
    expect((await head.request.get(`/pengaturan/sop/${unknown}`)).status()).toBe(404);
  }
  expect((await (await office('pengelola')).request.get(`/pengaturan/sop/${id}`)).status()).toBe(403);

  await head.getByRole('button', { name: 'Sahkan', exact: true }).click();
  await expect(sheet.getByText('Menggantikan SOP lain')).toBeVisible();
  await expect(sheet.getByText(/Belum ada pemegang peran/)).toBeVisible();
  await head.keyboard.press('Escape');
  await discard(head);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the pages of the SOP have no axe findings in ${scheme} and fit a phone`, async ({ office }) => {
    const head = await office('kepala');
    await head.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await head.setViewportSize({ width: 390, height: 844 });
    const path = await newDraft(head, 'Untuk dilihat');
    const look = async (what: string) => {
      await head.waitForTimeout(300);
      await clean(head, what);
      expect(await head.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(390);
    };
    await head.getByRole('tab', { name: /^Tahapan/ }).click();
    await head.getByRole('button', { name: 'Tambah tahapan' }).click();
    await head.getByLabel('Nama (Indonesia)').fill('Menelaah');
    await head.keyboard.press('Enter');
    for (const part of [
      'Identitas',
      'Isi formulir',
      'Pelaksana',
      'Uraian kegiatan',
      'Perpindahan',
      'Tahapan',
    ]) {
      await head.getByRole('tab', { name: new RegExp(`^${part}`) }).click();
      await look(part);
    }
    await saved(head);
    for (const below of ['/banding', '/formulir']) {
      await head.goto(path + below);
      await expect(head.locator('h1').first()).toBeVisible();
      await look(below);
    }
    await head.goto('/pengaturan/sop');
    await look('list');
    await head.goto(path);
    await discard(head);
  });
}
