import type { Page, Request } from '@playwright/test';
import postgres from 'postgres';
import { expect, expectStage, handIn, storyInLayout, test } from './office';
import { newDraft, saved } from './sop-draft';

async function setMinutes(page: Page, step: string, minutes: string): Promise<void> {
  await page.getByRole('tab', { name: /^Uraian kegiatan/ }).click();
  await page.getByRole('button', { name: new RegExp(`^\\d ${step}`) }).click();
  await page.getByLabel('Standar waktu (menit)').fill(minutes);
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
