import type { Page } from '@playwright/test';
import { clean } from './axe';
import { expect, expectStage, storyInLayout, test, writableStory } from './office';

const body = (page: Page) => page.getByRole('textbox', { name: 'Isi naskah' });
const marks = (page: Page) => body(page).locator('[data-language]');
const checks = (page: Page) => page.locator('details').filter({ hasText: 'Pemeriksaan' });

test('an underlined word tells why, is mended in one press, undone, and ignored for good', async ({
  office,
}) => {
  const { manager } = await writableStory(office, 'Naskah yang diperiksa');
  await body(manager).click();
  await manager.keyboard.type('Warga mengurus ijin di di kantor.');
  await expect(marks(manager)).toHaveText(['ijin', 'di di']);

  await marks(manager).nth(1).click();
  const why = manager.getByRole('dialog', { name: 'Kata berulang' });
  await expect(why).toContainText('dua kali');
  await expect(body(manager)).toBeFocused();
  for (const scheme of ['light', 'dark'] as const) {
    await manager.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(manager.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
    await clean(manager, scheme);
  }
  await manager.emulateMedia({ colorScheme: 'light' });
  await why.getByRole('button', { name: 'Ganti dengan “di”' }).click();
  await expect(body(manager)).toContainText('ijin di kantor.');
  await expect(marks(manager)).toHaveText(['ijin']);
  await expect(body(manager)).toBeFocused();
  await manager.keyboard.press('Control+z');
  await expect(marks(manager)).toHaveText(['ijin', 'di di']);

  await manager.keyboard.press('Home');
  for (let step = 0; step < 'Warga mengurus ij'.length; step += 1) await manager.keyboard.press('ArrowRight');
  await manager.keyboard.press('Alt+Enter');
  const word = manager.getByRole('dialog', { name: 'Kata tidak baku' });
  await expect(word.getByRole('button', { name: 'Ganti dengan “izin”' })).toBeFocused();
  await manager.keyboard.press('Escape');
  await expect(word).toHaveCount(0);
  await expect(body(manager)).toBeFocused();
  await manager.keyboard.press('Alt+Enter');
  await word.getByRole('button', { name: 'Abaikan di naskah ini' }).click();
  await expect(marks(manager)).toHaveText(['di di']);
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  await manager.reload();
  await expect(marks(manager)).toHaveText(['di di']);
});

test('the list counts, leads to each place, and mends a title that can be had back', async ({ office }) => {
  const { manager } = await writableStory(office, 'Pasar pasar murah');
  const panel = checks(manager);
  await expect(panel).toContainText('1 temuan bahasa, 1 isi');
  await panel.locator('summary').click();
  await panel.getByRole('button', { name: /^Ringkasan kosong/ }).click();
  const summary = manager.getByRole('textbox', { name: 'Ringkasan' });
  await expect(summary).toBeFocused();
  await manager.keyboard.type('Pasar murah dibuka di kantor.');
  const title = manager.getByRole('textbox', { name: 'Judul', exact: true });
  await panel.getByRole('button', { name: 'Ganti dengan “Pasar”, untuk “Pasar pasar”' }).click();
  await expect(title).toHaveValue('Pasar murah');
  await expect(panel).toContainText('Tidak ada temuan');
  await manager.keyboard.press('Control+z');
  await expect(title).toHaveValue('Pasar pasar murah');
  await panel.getByRole('button', { name: 'Abaikan, untuk “Pasar pasar”' }).click();
  await expect(panel).toContainText('Tidak ada temuan');
  await expect(panel.locator('summary')).toBeFocused();
  await panel.getByRole('button', { name: 'Tampilkan lagi' }).click();
  await expect(panel).toContainText('1 temuan bahasa');
  await manager.setViewportSize({ width: 390, height: 844 });
  expect(await manager.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await clean(manager, 'panel on a phone');
});

test('words of the title are underlined where they stand, mended in one press, undone, and ignored', async ({
  office,
}) => {
  const { manager } = await writableStory(office, 'Naskah dengan judul');
  const title = manager.getByRole('textbox', { name: 'Judul', exact: true });
  const underlined = manager.locator('[aria-hidden="true"] > [data-from]');
  await title.fill('Warga mengurus ijin di di kantor kecamatan agar supaya pasar murah segera dibuka lagi');
  await expect(underlined).toHaveText(['ijin', 'di di', 'agar supaya']);
  for (const width of [1440, 390]) {
    await manager.setViewportSize({ width, height: 844 });
    const apart = await underlined.first().evaluate((run) => {
      const field = document.querySelector('[data-mend="title"]')?.getBoundingClientRect();
      const mirror = run.parentElement?.getBoundingClientRect();
      const edges = ['top', 'left', 'right', 'bottom'] as const;
      return Math.max(...edges.map((edge) => Math.abs((field?.[edge] ?? 0) - (mirror?.[edge] ?? 9))));
    });
    // A field's height is whole pixels, that of its lines need not be.
    expect(apart, `the same lines at ${width}`).toBeLessThan(2);
  }
  await manager.setViewportSize({ width: 1280, height: 800 });

  const [word, field] = [await underlined.nth(1).boundingBox(), await title.boundingBox()];
  await title.click({
    position: {
      x: (word?.x ?? 0) - (field?.x ?? 0) + 8,
      y: (word?.y ?? 0) - (field?.y ?? 0) + 12,
    },
  });
  const twice = manager.getByRole('dialog', { name: 'Kata berulang' });
  await expect(twice).toBeVisible();
  await expect(title).toBeFocused();
  for (const scheme of ['light', 'dark'] as const) {
    await manager.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(manager.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
    await clean(manager, `title, ${scheme}`);
  }
  await manager.emulateMedia({ colorScheme: 'light' });
  await twice.getByRole('button', { name: 'Ganti dengan “di”' }).click();
  await expect(title).toHaveValue(/ijin di kantor/);
  await expect(twice).toHaveCount(0);
  await expect(title).toBeFocused();
  await expect(underlined).toHaveText(['ijin', 'agar supaya']);
  await manager.keyboard.press('Control+z');
  await expect(title).toHaveValue(/ijin di di kantor/);
  await expect(underlined).toHaveText(['ijin', 'di di', 'agar supaya']);

  await manager.keyboard.press('Home');
  for (let step = 0; step < 'Warga mengurus ij'.length; step += 1) await manager.keyboard.press('ArrowRight');
  await manager.keyboard.press('Alt+Enter');
  const wrong = manager.getByRole('dialog', { name: 'Kata tidak baku' });
  await expect(wrong.getByRole('button', { name: 'Ganti dengan “izin”' })).toBeFocused();
  await manager.keyboard.press('Escape');
  await expect(wrong).toHaveCount(0);
  await expect(title).toBeFocused();
  await manager.keyboard.press('Alt+Enter');
  await wrong.getByRole('button', { name: 'Abaikan di naskah ini' }).click();
  await expect(underlined).toHaveText(['di di', 'agar supaya']);
  await expect(title).toBeFocused();
});

test('who judges a story reads how many findings it has, and which', async ({ office }) => {
  const { path, manager } = await storyInLayout(office, 'Naskah dengan temuan');
  await body(manager).fill('Warga mengurus ijin.');
  await manager.getByRole('textbox', { name: 'Ringkasan' }).fill('Ringkasan naskah.');
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  await manager.getByRole('button', { name: /^Teruskan ke/ }).click();
  await expectStage(manager, 'Evaluasi Kasubag');
  const kasubag = await office('kasubag');
  await kasubag.setViewportSize({ width: 390, height: 844 });
  await kasubag.goto(path);
  // Who else is there is told a moment later.
  await expect(kasubag.getByRole('list', { name: 'Yang sedang di naskah ini' })).toContainText('Pengelola');
  const panel = checks(kasubag);
  await expect(panel).toContainText('1 temuan bahasa');
  await panel.locator('summary').click();
  await expect(panel.getByText('Warga mengurus ijin.')).toBeVisible();
  await clean(kasubag, 'evaluation');
});
