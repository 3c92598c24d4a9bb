import { item, makeDocx, paragraph, run } from '@/lib/document-import/testing/make-docx';
import { expect, storyPath, test } from './office';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const SIARAN = makeDocx(
  paragraph(run('Pelatihan Kemasan bagi Perajin Tempe'), 'Title') +
    paragraph(run('Dinas membuka pelatihan kemasan untuk perajin ') + run('tempe', 'b') + run(' di Sanan.')) +
    paragraph(run('Yang dipelajari'), 'Judul1') +
    item('Memilih bahan kemasan', 1) +
    item('Mencantumkan izin edar', 1) +
    paragraph(`<w:hyperlink r:id="r1">${run('Daftar di sini')}</w:hyperlink>`),
  { r1: 'javascript:alert(1)' },
);

test('a Word document handed in becomes the story’s text, looked at beforehand', async ({ office }) => {
  const page = await office('kontributor');
  await page.goto('/bahan/baru');
  const files = page.getByTestId('choose-files');
  await files.setInputFiles({ name: 'siaran.docx', mimeType: TYPE, buffer: SIARAN });
  await page.getByRole('button', { name: 'Lihat teks siaran.docx' }).click();

  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Yang dipelajari' })).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Memilih bahan kemasan' })).toBeVisible();
  await expect(dialog.getByText('1 tautan tidak aman')).toBeVisible();
  await expect(dialog.getByText('Judul yang masih kosong akan diisi')).toBeVisible();
  await dialog.getByRole('button', { name: 'Pakai sebagai isi naskah' }).click();

  await expect(page.getByText('Menjadi isi naskah', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Judul').first()).toHaveValue('Pelatihan Kemasan bagi Perajin Tempe');
  await page.getByLabel('Isi bahan').fill('Foto menyusul.');
  await page.getByRole('radio', { name: 'Perindustrian' }).check({ force: true });
  await page.getByRole('button', { name: 'Serahkan bahan' }).click();
  const said = await page.getByText(/tercatat sebagai naskah #\d+/).textContent();

  const number = /#(\d+)/.exec(said ?? '')?.[1] ?? '';
  const reader = await office('sekretaris');
  await reader.goto(await storyPath(reader, number));
  const text = reader.getByRole('main');
  await expect(text.getByRole('heading', { name: 'Yang dipelajari' })).toBeVisible();
  await expect(
    text.getByRole('listitem').filter({ hasText: 'Mencantumkan izin edar' }).first(),
  ).toBeVisible();
  await expect(text.getByRole('link', { name: 'Daftar di sini' })).toHaveCount(0);
});

test('a file that cannot be read as text says why, and stays attached', async ({ office }) => {
  const page = await office('kontributor');
  await page.goto('/bahan/baru');
  await page
    .getByTestId('choose-files')
    .setInputFiles({ name: 'kosong.md', mimeType: 'text/markdown', buffer: Buffer.from('---\n') });
  await page.getByRole('button', { name: 'Lihat teks kosong.md' }).click();
  await expect(page.getByRole('dialog').getByText('Tidak ada teks di dalam kosong.md.')).toBeVisible();
});
