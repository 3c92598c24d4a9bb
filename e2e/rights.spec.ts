import postgres from 'postgres';
import { expect, POSTS, type Post, signIn, test } from './office';

const EVERYBODY = [...POSTS];
const OFFICERS: Post[] = ['pengelola', 'kasubag', 'sekretaris', 'kepala', 'admin'];

/** Desk address -> who may open it. Everybody else is answered 403. */
const PAGES: Record<string, readonly Post[]> = {
  '/papan': EVERYBODY,
  '/bahan': EVERYBODY,
  '/bahan/baru': ['kontributor', 'pengelola', 'kasubag', 'sekretaris'],
  '/akun': EVERYBODY,
  '/kinerja': OFFICERS,
  '/laporan': OFFICERS,
  '/media': ['pengelola', 'kasubag', 'sekretaris', 'admin'],
  '/riwayat': ['kasubag', 'sekretaris', 'kepala', 'admin'],
  '/riwayat/kantor': ['kasubag', 'sekretaris', 'kepala', 'admin'],
  '/pengaturan/pengguna': ['admin'],
  '/pengaturan/kanal': ['kasubag', 'sekretaris', 'kepala', 'admin'],
  '/pengaturan/papan': ['kasubag', 'sekretaris', 'kepala', 'admin'],
  '/pengaturan/bahasa': ['kasubag', 'sekretaris', 'kepala', 'admin'],
  '/pengaturan/kalender': ['kasubag', 'sekretaris', 'kepala', 'admin'],
  '/pengaturan/kantor': ['kasubag', 'sekretaris', 'kepala', 'admin'],
  '/pengaturan/sop': ['kasubag', 'sekretaris', 'kepala', 'admin'],
};

const APIS: Record<string, readonly Post[]> = {
  '/api/board': EVERYBODY,
  '/api/kinerja': OFFICERS,
  '/api/kalender/libur.csv': ['kasubag', 'sekretaris', 'kepala', 'admin'],
};

test('every desk page sends who is signed out to /masuk and back', async ({ page }) => {
  for (const path of Object.keys(PAGES)) {
    await page.goto(path);
    expect(new URL(page.url()).pathname, path).toBe('/masuk');
    expect(new URL(page.url()).searchParams.get('kembali'), path).toBe(path);
  }
});

for (const post of POSTS) {
  test(`${post} opens his own pages and is answered 403 on the others`, async ({ office }) => {
    const { request } = await office(post);
    for (const [path, allowed] of Object.entries({ ...PAGES, ...APIS })) {
      const status = (await request.get(path)).status();
      expect(status, `${post} ${path}`).toBe(allowed.includes(post) ? 200 : 403);
    }
  });
}

test('the machine addresses answer 401 without a session, never a redirect', async ({ request }) => {
  for (const path of Object.keys(APIS)) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(401);
    expect(await answer.json()).toMatchObject({ ok: false, reasons: [{ code: 'signInNeeded' }] });
  }
  expect((await request.post('/api/berkas', { maxRedirects: 0 })).status()).toBe(401);
  expect((await request.get('/api/health')).status()).toBe(200);
});

test('unknown addresses are answered 404', async ({ office, request }) => {
  const { request: signedIn } = await office('pengelola');
  const nowhere = '00000000-0000-4000-8000-000000000000';
  for (const path of [`/naskah/${nowhere}`, '/naskah/x', `/bahan/${nowhere}`, '/pengaturan/tidak-ada']) {
    expect((await signedIn.get(path)).status(), path).toBe(404);
  }
  for (const path of [
    '/berita/tidak-ada',
    '/sektor/tidak-ada',
    `/media/${nowhere}`,
    '/media/x',
    '/tidak-ada',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('a wrong password says so; the right one leads to where one wanted to go', async ({ page }) => {
  await page.goto('/masuk?kembali=/bahan');
  await page.getByLabel('Surel').fill('pengelola@redaksi.test');
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill('bukan-kata-sandinya');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(page.getByText('Surel atau kata sandi salah.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill('redaksi-demo-2026');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bahan' })).toBeVisible();
});

test('after signing in nobody is led to another site', async ({ page }) => {
  await page.goto('/masuk?kembali=//evil.example/x');
  await page.getByLabel('Surel').fill('kepala@redaksi.test');
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill('redaksi-demo-2026');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/masuk');
  expect(new URL(page.url()).host).toBe(new URL(process.env.E2E_URL ?? '').host);
});

test('a disabled account is out at its next request', async ({ browser }) => {
  const sql = postgres(process.env.E2E_DATABASE_URL ?? '', { max: 1 });
  const context = await browser.newContext({ baseURL: process.env.E2E_URL });
  await signIn(context, 'kepala@redaksi.test');
  expect((await context.request.get('/api/kinerja')).status()).toBe(200);
  await sql`update users set disabled_at = now() where email = 'kepala@redaksi.test'`;
  expect((await context.request.get('/api/kinerja')).status()).toBe(401);
  await sql`update users set disabled_at = null where email = 'kepala@redaksi.test'`;
  await sql.end();
  await context.close();
});
