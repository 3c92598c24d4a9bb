import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page, Request } from '@playwright/test';
import postgres from 'postgres';
import { expect, expectStage, handIn, storyInLayout, test } from './office';

const WARNING = 'Periksa izin foto sebelum dimuat';

/** The head's draft from the version in force. Returns its address. */
async function newDraft(page: Page, note: string): Promise<string> {
  await page.goto('/pengaturan/sop');
  await page.getByRole('button', { name: 'Rancang versi baru' }).click();
  await page.getByLabel('Untuk apa versi baru ini').fill(note);
  await page.getByRole('button', { name: 'Mulai merancang' }).click();
  await page.waitForURL(/\/pengaturan\/sop\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('tab', { name: 'Identitas' })).toBeVisible();
  return new URL(page.url()).pathname;
}

const saved = (page: Page) => expect(page.getByText(/^Tersimpan \d/)).toBeVisible();

async function setMinutes(page: Page, step: string, minutes: string): Promise<void> {
  await page.getByRole('tab', { name: /^Uraian kegiatan/ }).click();
  await page.getByRole('button', { name: new RegExp(`^\\d ${step}`) }).click();
  await page.getByLabel('Standar waktu (menit)').fill(minutes);
}

async function discard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tindakan lain' }).click();
  await page.getByRole('menuitem', { name: 'Buang rancangan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Buang rancangan' }).click();
  await page.waitForURL('**/pengaturan/sop');
}

/** What a browser sent for a server action, to be sent again by somebody else. */
async function actionOf(page: Page, press: () => Promise<unknown>): Promise<Request> {
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.method() === 'POST' && 'next-action' in sent.headers()),
    press(),
  ]);
  return request;
}

async function replay(page: Page, request: Request): Promise<string> {
  const { 'next-action': action = '', 'content-type': type = '' } = request.headers();
  const answer = await page.request.post(request.url(), {
    headers: { 'next-action': action, 'content-type': type, accept: 'text/x-component' },
    data: request.postDataBuffer() ?? '',
  });
  return answer.text();
}

async function editionOf(story: string): Promise<number> {
  const sql = postgres(process.env.E2E_DATABASE_URL ?? '', { max: 1 });
  const [row] = await sql<{ edition: number }[]>`
    select edition from stories join sop_versions on sop_versions.id = sop_version_id
    where stories.number = ${Number(story)}`;
  await sql.end();
  return row?.edition ?? 0;
}

/** The story that stood in layout when the second edition came. */
let before = '';

/** What the story's page says its stage is held against. */
async function standardOf(page: Page, path: string): Promise<string> {
  await page.goto(path);
  const step = page.getByRole('region', { name: 'Mengelola tampilan' });
  await step.getByText('Mengapa?').click();
  return (await step.getByText(/untuk satu bahan|menit/).allTextContents()).join(' ');
}

test('a story is in layout while 60 minutes are its standard', async ({ office }) => {
  const { path, manager } = await storyInLayout(office, 'Naskah di tata letak sebelum edisi baru');
  before = path;
  expect(await standardOf(manager, path)).toMatch(/1 jam|60 menit/);
});

test('the head drafts a version with 45 minutes for the layout, sees what changes, and authorises it', async ({
  office,
  page: reader,
}) => {
  const contributor = await office('kontributor');
  const open = await handIn(contributor, 'Bahan sebelum edisi baru', 'Isi.');

  const head = await office('kepala');
  let path = '';
  const drafting = await actionOf(head, async () => {
    path = await newDraft(head, 'Tampilan cukup 45 menit');
  });
  await setMinutes(head, 'Mengelola tampilan', '45');
  await saved(head);

  await head.getByRole('link', { name: 'Bandingkan' }).click();
  await expect(head.getByText(/berubah dari 60 menit menjadi 45 menit untuk satu bahan/)).toBeVisible();
  await expect(head.locator('del')).toHaveText('60');
  await expect(head.locator('ins')).toHaveText('45');

  const admin = await office('admin');
  await admin.goto(path);
  await expect(admin.getByRole('tab', { name: 'Identitas' })).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Sahkan' })).toHaveCount(0);

  await head.goto(path);
  await head.getByRole('button', { name: 'Sahkan', exact: true }).click();
  const sheet = head.getByRole('dialog');
  await expect(sheet.getByText(/naskah yang sedang berjalan tetap pada versinya/)).toBeVisible();
  await expect(sheet.getByText(/menjadi 45 menit untuk satu bahan/)).toBeVisible();
  await sheet.getByLabel('Nama').fill('Nama Kepala Dinas');
  await sheet.getByLabel('Tanggal pengesahan').fill('2026-01-15');
  const authorising = await actionOf(head, () =>
    sheet.getByRole('button', { name: /^Sahkan sebagai 05\/2$/ }).click(),
  );
  await expect(head.getByRole('heading', { level: 1, name: 'SOP 05, edisi 2' })).toBeVisible();
  await expect(head.getByText(/Disahkan 15 Januari 2026 oleh Nama Kepala Dinas/)).toBeVisible();

  await reader.goto('/sop');
  await expect(reader.getByText('15 Januari 2026').first()).toBeVisible();
  await expect(reader.getByText(/45 menit/i).first()).toBeVisible();
  await expect(reader.getByText(/Edisi\s*2|05\/2/).first()).toBeVisible();

  const next = await handIn(contributor, 'Bahan sesudah edisi baru', 'Isi.');
  expect([await editionOf(open), await editionOf(next)]).toEqual([1, 2]);

  // The same requests from those who may not.
  const kasubag = await office('kasubag');
  expect(await replay(kasubag, drafting)).toContain('noPermission');
  expect(await replay(admin, authorising)).toContain('noPermission');
  await kasubag.goto('/pengaturan/sop');
  await expect(kasubag.getByText('SOP 05, edisi 2').first()).toBeVisible();
  await expect(kasubag.getByRole('button', { name: 'Rancang versi baru' })).toHaveCount(0);
  await expect(kasubag.getByText(/Kepala Dinas mengesahkan SOP 05, edisi 2/)).toBeVisible();
});

test('a new story gets 45 minutes for its layout, the open one keeps 60, and the figures tell the two apart', async ({
  office,
}) => {
  const { path, manager } = await storyInLayout(office, 'Naskah di tata letak sesudah edisi baru');
  expect(await standardOf(manager, path)).toMatch(/45 menit/);
  expect(await standardOf(manager, before)).toMatch(/1 jam|60 menit/);

  for (const story of [path, before]) {
    await manager.goto(story);
    await manager.getByRole('textbox', { name: 'Ringkasan' }).fill('Ringkasan naskah.');
    await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
    await manager.getByRole('button', { name: /^Teruskan ke Evaluasi Kasubag/ }).click();
    await expectStage(manager, 'Evaluasi Kasubag');
  }
  const layoutOf = async (edition: string) => {
    const answer = await manager.request.get(`/api/kinerja?sop=${encodeURIComponent(edition)}`);
    const { figures } = (await answer.json()) as {
      figures: { units: { unit: string; count: number; standards: number[] }[] };
    };
    const unit = figures.units.find((each) => each.unit === '4');
    return [(unit?.count ?? 0) > 0, unit?.standards];
  };
  expect(await layoutOf('05/1')).toEqual([true, [60]]);
  expect(await layoutOf('05/2')).toEqual([true, [45]]);

  // Somebody who sees what it means takes an open story over.
  const kasubag = await office('kasubag');
  await kasubag.goto(before);
  await kasubag.getByRole('button', { name: /^Pindahkan ke 05\/2/ }).click();
  const sheet = kasubag.getByRole('dialog');
  await expect(sheet.getByText(/jamnya terus berjalan/)).toBeVisible();
  await sheet.getByRole('button', { name: 'Pindahkan' }).click();
  await expect(sheet).toHaveCount(0);
  await expect(kasubag.getByRole('button', { name: /^Pindahkan ke/ })).toHaveCount(0);
  await kasubag.getByRole('tab', { name: 'Riwayat' }).click();
  await expect(kasubag.getByText('memindahkan naskah dari SOP 05/1 ke 05/2')).toBeVisible();
});

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
      const { violations } = await new AxeBuilder({ page: head }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]),
        what,
      ).toEqual([]);
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
