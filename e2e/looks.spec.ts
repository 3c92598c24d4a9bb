import { clean } from './axe';
import { expect, type Post, test } from './office';

const DESK: [Post, string][] = [
  ['pengelola', '/papan'],
  ['kontributor', '/bahan/baru'],
  ['sekretaris', '/bahan'],
  ['kepala', '/kinerja'],
  ['kasubag', '/laporan'],
  ['admin', '/riwayat'],
  ['admin', '/pengaturan/pengguna'],
  ['admin', '/pengaturan/papan'],
  ['admin', '/pengaturan/kalender'],
  ['admin', '/akun'],
];
const PUBLIC = ['/', '/berita', '/sektor/perdagangan', '/cari?q=pasar', '/sop', '/aksesibilitas', '/masuk'];

for (const scheme of ['light', 'dark'] as const) {
  test(`public pages have no axe findings in ${scheme} and fit a phone`, async ({ browser }) => {
    const context = await browser.newContext({
      baseURL: process.env.E2E_URL,
      colorScheme: scheme,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    for (const path of PUBLIC) {
      await page.goto(path);
      await clean(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
      await expect(page.locator('h1'), path).toHaveCount(1);
    }
    await context.close();
  });

  test(`desk pages have no axe findings in ${scheme} and fit a phone`, async ({ office }) => {
    for (const [post, path] of DESK) {
      const page = await office(post);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);
      await expect(page.locator('h1').first(), path).toBeVisible();
      await page.waitForTimeout(300);
      await clean(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  });
}
