import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { answer, expect, expectStage, handIn, storyPath, takeUp, test } from './office';

const TITLE = 'Pasar Klojen Buka Lorong Jajanan Tempo Dulu';
const TEXT = 'Dua belas pedagang menempati lorong baru. Jam buka pukul 06.00 sampai 12.00 WIB.';
const SUMMARY = 'Dua belas pedagang jajanan lama kini berjualan di lorong baru Pasar Klojen.';

interface Figures {
  stages: { stage: string; count: number; returned: number }[];
  firstRound: { evaluated: number; passed: number };
  leadTime: { count: number };
}

/** What the figures count now. Other tests work in the same office, so that only what is added says something. */
async function counted(head: Page) {
  const { figures } = (await (await head.request.get('/api/kinerja')).json()) as { figures: Figures };
  const of = (key: string) => figures.stages.find(({ stage }) => stage === key);
  return {
    composing: of('composing')?.count ?? 0,
    layout: of('layout')?.count ?? 0,
    kasubag: of('evaluation-kasubag')?.count ?? 0,
    kasubagReturned: of('evaluation-kasubag')?.returned ?? 0,
    sekretaris: of('evaluation-sekretaris')?.count ?? 0,
    sekretarisReturned: of('evaluation-sekretaris')?.returned ?? 0,
    publishing: of('publishing')?.count ?? 0,
    evaluated: figures.firstRound.evaluated,
    passed: figures.firstRound.passed,
    done: figures.leadTime.count,
  };
}

test('a text goes from hand-in to the public and into the figures, through six people', async ({
  office,
}) => {
  test.setTimeout(420_000);
  const head = await office('kepala');
  const before = await counted(head);
  const contributor = await office('kontributor');
  const secretary = await office('sekretaris');
  const manager = await office('pengelola');
  const kasubag = await office('kasubag');

  // A first material is declined, and its contributor reads why.
  const refusedNumber = await handIn(contributor, 'Rapat internal bulanan', 'Catatan rapat bidang.');
  const refusedPath = await storyPath(secretary, refusedNumber);
  await secretary.goto(refusedPath);
  await secretary.getByRole('button', { name: 'Tolak' }).click();
  const declining = secretary.getByRole('dialog');
  await declining.getByRole('button', { name: 'Tolak' }).click();
  await expect(declining.getByText('Tuliskan alasannya')).toBeVisible();
  await declining.getByRole('textbox').fill('Rapat internal bukan bahan publikasi.');
  await declining.getByRole('button', { name: 'Tolak' }).click();
  await expect(declining).toHaveCount(0);
  await contributor.goto('/bahan');
  const declined = contributor.getByRole('listitem').filter({ hasText: `#${refusedNumber}` });
  await expect(declined.getByText('Rapat internal bukan bahan publikasi.')).toBeVisible();

  // The second is approved.
  const number = await handIn(contributor, TITLE, TEXT);
  const path = await storyPath(secretary, number);
  await secretary.goto(path);
  await secretary.getByRole('button', { name: 'Setujui' }).click();
  await secretary.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click();
  await expectStage(secretary, 'Mencari dan menerima');

  // The web manager works through the first four steps.
  await manager.goto(path);
  await takeUp(manager);
  await manager.getByRole('button', { name: /^Teruskan ke Mengklasifikasikan/ }).click();
  await expectStage(manager, 'Mengklasifikasikan');
  await takeUp(manager);
  await manager.getByRole('button', { name: /^Teruskan ke Menyusun/ }).click();
  await expectStage(manager, 'Menyusun');
  await takeUp(manager);
  await expect(manager.getByRole('button', { name: /^Teruskan ke Mengelola tampilan/ })).toBeDisabled();
  await manager.getByRole('textbox', { name: 'Isi naskah' }).fill(TEXT);
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  await manager.getByRole('button', { name: /^Teruskan ke Mengelola tampilan/ }).click();
  await expectStage(manager, 'Mengelola tampilan');
  await takeUp(manager);
  await manager.getByRole('textbox', { name: 'Ringkasan' }).fill(SUMMARY);
  await manager.getByRole('button', { name: 'Tambahkan gambar sampul' }).click();
  const cover = manager.getByRole('dialog');
  const picture = await sharp({ create: { width: 1280, height: 800, channels: 3, background: '#7fa39a' } })
    .jpeg()
    .toBuffer();
  await cover
    .locator('input[type=file]')
    .setInputFiles({ name: 'lorong.jpg', mimeType: 'image/jpeg', buffer: picture });
  await expect(cover.getByRole('textbox', { name: 'Teks alternatif' })).toBeVisible();
  await cover
    .getByRole('textbox', { name: 'Teks alternatif' })
    .fill('Lorong pasar dengan deretan lapak jajanan');
  await cover.getByRole('button', { name: 'Sisipkan' }).click();
  await expect(cover).toHaveCount(0);
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  await manager.getByRole('button', { name: /^Teruskan ke Evaluasi Kasubag/ }).click();
  await expectStage(manager, 'Evaluasi Kasubag');

  // The Kasubag says no: the story is composed again.
  await kasubag.goto(path);
  await takeUp(kasubag, 'Mulai menilai');
  await answer(kasubag, 'Tidak', 'Sebutkan kecamatannya.');
  await expectStage(kasubag, 'Menyusun');
  await manager.goto(path);
  await takeUp(manager);
  await expect(manager.getByText('Sebutkan kecamatannya.').first()).toBeVisible();
  await manager
    .getByRole('textbox', { name: 'Isi naskah' })
    .fill(`${TEXT} Pasar ini berada di Kecamatan Klojen.`);
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  await manager.getByRole('button', { name: /^Teruskan ke Mengelola tampilan/ }).click();
  await expectStage(manager, 'Mengelola tampilan');
  await takeUp(manager);
  await manager.getByRole('button', { name: /^Teruskan ke Evaluasi Kasubag/ }).click();
  await expectStage(manager, 'Evaluasi Kasubag');

  // The Kasubag says yes, the Sekretaris no: it returns to the Kasubag, and both say yes.
  await kasubag.goto(path);
  await takeUp(kasubag, 'Mulai menilai');
  await answer(kasubag, 'Ya', '');
  await expectStage(kasubag, 'Evaluasi Sekretaris');
  await secretary.goto(path);
  await takeUp(secretary, 'Mulai menilai');
  await answer(secretary, 'Tidak', 'Mohon Kasubag cek jam bukanya.');
  await expectStage(secretary, 'Evaluasi Kasubag');
  await kasubag.goto(path);
  await expect(kasubag.getByText('Mohon Kasubag cek jam bukanya.').first()).toBeVisible();
  await takeUp(kasubag, 'Mulai menilai');
  await answer(kasubag, 'Ya', 'Sudah dicek.');
  await secretary.goto(path);
  await takeUp(secretary, 'Mulai menilai');
  await answer(secretary, 'Ya', '');
  await expectStage(secretary, 'Memuat');

  // Nothing of it is public yet.
  const slug = 'pasar-klojen-buka-lorong-jajanan-tempo-dulu';
  const citizen = await manager.context().browser()?.newContext({ baseURL: process.env.E2E_URL });
  if (!citizen) throw new Error('no browser');
  const reader = await citizen.newPage();
  expect((await reader.goto(`/berita/${slug}`))?.status()).toBe(404);

  // Published with proof: at once on every public page.
  await manager.goto(path);
  await takeUp(manager);
  await manager.getByRole('button', { name: 'Muat di situs', exact: true }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Muat di situs' }).click();
  await expect(manager.getByRole('dialog')).toHaveCount(0);
  expect((await reader.goto(`/berita/${slug}`))?.status()).toBe(200);
  await expect(reader.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(reader.getByText('Pasar ini berada di Kecamatan Klojen.')).toBeVisible();
  for (const address of ['/', '/berita', '/sektor/perdagangan', '/cari?q=jajanan+klojen']) {
    await reader.goto(address);
    await expect(reader.getByRole('link', { name: TITLE }).first(), address).toBeVisible();
  }
  for (const feed of ['/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/news-sitemap.xml']) {
    expect(await (await reader.request.get(feed)).text(), feed).toContain(slug);
  }
  await manager
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'bukti.jpg', mimeType: 'image/jpeg', buffer: picture });
  await expect(manager.getByText('Bukti dari Pengelola Situs').first()).toBeVisible();
  await manager.getByRole('button', { name: /^Teruskan ke Melaporkan/ }).click();
  await expectStage(manager, 'Melaporkan');

  // Reported and acknowledged.
  await takeUp(manager);
  await expect(manager.getByRole('textbox', { name: 'Isi laporan' })).toHaveValue(/Instagram|Situs/);
  await manager.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(manager.getByText('Menunggu diketahui Kasubag')).toBeVisible();
  await kasubag.goto(path);
  await kasubag.getByRole('button', { name: 'Laporan diketahui' }).click();
  await expectStage(kasubag, 'Selesai');

  // The head reads it in the figures.
  const after = await counted(head);
  const added = Object.entries(after).map(([key, value]) => [
    key,
    value - before[key as keyof typeof before],
  ]);
  expect(Object.fromEntries(added)).toEqual({
    composing: 2,
    layout: 2,
    kasubag: 3,
    kasubagReturned: 1,
    sekretaris: 2,
    sekretarisReturned: 1,
    publishing: 1,
    evaluated: 1,
    passed: 0,
    done: 1,
  });
  await head.goto('/kinerja');
  await expect(head.getByRole('heading', { level: 1, name: 'Kinerja' })).toBeVisible();

  // The administrator sees the whole log unbroken.
  const admin = await office('admin');
  await admin.goto('/riwayat');
  await expect(admin.getByText(/utuh/i).first()).toBeVisible();
  await citizen.close();
});
