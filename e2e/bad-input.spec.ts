import { expect, handIn, storyPath, test } from './office';

const LIMIT = 25 * 1024 * 1024;
const REFUSED = { ok: false };

function upload(name: string, mimeType: string, buffer: Buffer) {
  return { multipart: { file: { name, mimeType, buffer } } };
}

test('files that lie about themselves are refused in words, with the status a machine expects', async ({
  office,
}) => {
  const { request } = await office('kontributor');
  const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(200)]);
  const cases: [string, string, Buffer, number, string][] = [
    ['foto.jpg', 'image/jpeg', elf, 415, 'fileTypeRefused'],
    [
      'halaman.png',
      'image/png',
      Buffer.from('<html><script>alert(1)</script></html>'),
      415,
      'fileTypeRefused',
    ],
    [
      'gambar.svg',
      'image/svg+xml',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
      'fileTypeRefused',
    ],
    ['kosong.jpg', 'image/jpeg', Buffer.alloc(0), 422, 'fileEmpty'],
    [
      'rusak.jpg',
      'image/jpeg',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]),
      422,
      'fileBroken',
    ],
    ['besar.jpg', 'image/jpeg', Buffer.alloc(2 * LIMIT, 0xff), 413, 'fileTooLarge'],
  ];
  for (const [name, mime, content, status, code] of cases) {
    const answer = await request.post('/api/berkas', upload(name, mime, content));
    expect(answer.status(), name).toBe(status);
    const body = (await answer.json()) as { reasons: { code: string }[] };
    expect(body, name).toMatchObject(REFUSED);
    expect(body.reasons[0]?.code, name).toBe(code);
  }
});

test('a hand-in with faults names them all and keeps what was typed', async ({ office }) => {
  const page = await office('kontributor');
  await page.goto('/bahan/baru');
  await page.getByLabel('Isi bahan').fill('Teks yang tidak boleh hilang.');
  await page.getByRole('button', { name: 'Tambah tautan' }).click();
  await page.getByLabel('Tautan 1', { exact: true }).fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Serahkan bahan' }).click();
  await expect(page.getByText('Judul belum diisi.').first()).toBeVisible();
  await expect(page.getByText('Tautan harus berupa alamat').first()).toBeVisible();
  await expect(page.getByLabel('Isi bahan')).toHaveValue('Teks yang tidak boleh hilang.');
  await page.reload();
  await expect(page.getByLabel('Isi bahan')).toHaveValue('Teks yang tidak boleh hilang.');
});

test('script in every text of a hand-in stays text', async ({ office }) => {
  const contributor = await office('kontributor');
  const evil = `"><img src=x onerror="document.title='bobol'"><script>document.title='bobol'</script>`;
  const number = await handIn(contributor, `Uji ${evil}`, evil);
  const secretary = await office('sekretaris');
  const path = await storyPath(secretary, number);
  for (const address of ['/papan', '/bahan', path]) {
    await secretary.goto(address);
    await expect(secretary.getByText(/onerror=/).first()).toBeVisible();
    expect(await secretary.title()).not.toContain('bobol!');
    expect(await secretary.evaluate(() => document.querySelectorAll('img[src="x"]').length)).toBe(0);
  }
});

test('an unpublished story is reachable by no public address', async ({ office, request }) => {
  const contributor = await office('kontributor');
  const title = 'Rahasia sampai dimuat';
  const number = await handIn(contributor, title, 'Kata kunci: kucingterbang.');
  const secretary = await office('sekretaris');
  const path = await storyPath(secretary, number);
  const slug = 'rahasia-sampai-dimuat';
  expect((await request.get(`/berita/${slug}`)).status()).toBe(404);
  expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(307);
  for (const address of [
    ...['/', '/berita', '/sektor/perdagangan', '/cari?q=kucingterbang', '/cari?q=rahasia'],
    ...['/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/news-sitemap.xml'],
  ]) {
    const text = await (await request.get(address)).text();
    expect(text, address).not.toContain(slug);
    expect(text, address).not.toContain(title);
  }
});

test('odd queries of the public search are answered with a page', async ({ request }) => {
  for (const query of [
    '',
    '%',
    "' or 1=1 --",
    '"',
    'a'.repeat(5_000),
    '<script>',
    '😀',
    '\\',
    '& | !',
    '%00',
  ]) {
    const answer = await request.get(`/cari?q=${query === '%00' ? query : encodeURIComponent(query)}`);
    expect(answer.status(), query.slice(0, 20)).toBe(200);
    expect(await answer.text()).not.toContain('<script>alert');
  }
  for (const address of ['/berita?hal=0', '/berita?hal=-1', '/berita?hal=abc', '/berita?hal=99999']) {
    expect([200, 404], address).toContain((await request.get(address)).status());
  }
});

test('the figures refuse a query that makes no sense, with a sentence', async ({ office }) => {
  const { request } = await office('kepala');
  for (const query of ['dari=2026-13&sampai=2026-14', 'dari=abc', 'sektor=mars']) {
    const answer = await request.get(`/api/kinerja?${query}`);
    expect(answer.status(), query).toBe(400);
    expect(await answer.json()).toMatchObject(REFUSED);
  }
});
