import sharp from 'sharp';
import {
  item,
  makeDocx,
  makeDocxWith,
  paragraph,
  relationsXml,
  run,
} from '@/lib/document-import/testing/make-docx';
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

/** A document as a telephone and Word make it: a photo that lies on its side and says where it was taken. */
async function illustrated(): Promise<Buffer> {
  const photo = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#7fa39a' } })
    .withExif({ IFD0: { Make: 'Telepon' }, IFD3: { GPSLatitude: '7/1 58/1 0/1', GPSLatitudeRef: 'S' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const picture = (relation: string, alt: string) =>
    paragraph(
      `<w:r><w:drawing><wp:docPr descr="${alt}"/><pic:pic><a:blip r:embed="${relation}"/></pic:pic></w:drawing></w:r>`,
    );
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(run('Kotak samping'))}</w:txbxContent></v:textbox></w:pict></w:r>`;
  const body =
    paragraph(`${run('Perajin menerima izin')}<w:r><w:footnoteReference w:id="1"/></w:r>${box}`) +
    picture('r1', 'Perajin tempe di Sanan') +
    picture('r2', 'Denah') +
    picture('r3', 'Rusak');
  return makeDocxWith(body, {
    'word/footnotes.xml': `<w:footnotes><w:footnote w:id="1">${paragraph(run('Keputusan Wali Kota'))}</w:footnote></w:footnotes>`,
    'word/_rels/document.xml.rels': relationsXml(
      { id: 'r1', kind: 'image', target: 'media/image1.jpeg' },
      { id: 'r2', kind: 'image', target: 'media/image2.emf' },
      { id: 'r3', kind: 'image', target: 'media/image3.jpeg' },
    ),
    'word/media/image1.jpeg': photo,
    'word/media/image2.emf': Buffer.from('emf'),
    'word/media/image3.jpeg': photo.subarray(0, 40),
  });
}

test('pictures, notes and text boxes of a document come along, and what does not is said', async ({
  office,
}) => {
  const page = await office('kontributor');
  await page.goto('/bahan/baru');
  await page
    .getByTestId('choose-files')
    .setInputFiles({ name: 'izin.docx', mimeType: TYPE, buffer: await illustrated() });
  await page.getByRole('button', { name: 'Lihat teks izin.docx' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('1 gambar', { exact: false }).first()).toBeVisible();
  await expect(dialog.getByText('Gambar: Perajin tempe di Sanan')).toBeVisible();
  await expect(dialog.getByText('Kotak samping')).toBeVisible();
  await expect(dialog.getByText('1 gambar dalam format yang tidak dapat ditampilkan')).toBeVisible();
  await expect(dialog.getByText('1 gambar yang hanya ditautkan, rusak')).toBeVisible();
  await dialog.getByRole('button', { name: 'Pakai sebagai isi naskah' }).click();
  await page.getByLabel('Judul').first().fill('Izin bagi perajin tempe');
  await page.getByLabel('Isi bahan').fill('Terlampir.');
  await page.getByRole('radio', { name: 'Perindustrian' }).check({ force: true });
  await page.getByRole('button', { name: 'Serahkan bahan' }).click();
  const said = await page.getByText(/tercatat sebagai naskah #\d+/).textContent();

  const reader = await office('sekretaris');
  await reader.goto(await storyPath(reader, /#(\d+)/.exec(said ?? '')?.[1] ?? ''));
  const text = reader.getByRole('main');
  await expect(text.getByText('Perajin menerima izin¹').first()).toBeVisible();
  await expect(text.getByRole('listitem').filter({ hasText: 'Keputusan Wali Kota' }).first()).toBeVisible();
  const picture = text.getByRole('img', { name: 'Perajin tempe di Sanan' }).first();
  await expect(picture).toHaveAttribute('src', /\/media\//);
  const address = new URL((await picture.getAttribute('src')) ?? '', reader.url());
  const id = /\/media\/([0-9a-f-]{36})/.exec(address.href)?.[1];
  const answer = await reader.request.get(`/media/${id}?w=640`);
  const { exif, width, height } = await sharp(await answer.body()).metadata();
  expect([exif, width, height]).toEqual([undefined, 60, 80]);
});
