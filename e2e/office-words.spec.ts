import type { Page } from '@playwright/test';
import { clean } from './axe';
import { expect, storyInLayout, test, writableStory } from './office';

const PATH = '/pengaturan/bahasa';
const body = (page: Page) => page.getByRole('textbox', { name: 'Isi naskah' });
const marks = (page: Page) => body(page).locator('[data-language]');
const checks = (page: Page) => page.locator('details').filter({ hasText: 'Pemeriksaan' });
const wordList = (page: Page) => page.getByRole('list', { name: 'Kata yang diabaikan untuk kantor' });
const saved = (page: Page) => expect(page.getByText(/^Tersimpan pukul/)).toBeVisible();

// A word of its own, in no other test: should it be left on the list, nothing else is judged by it.
test('a word ignored for the office is gone everywhere, listed, and back once it is removed', async ({
  office,
}) => {
  const first = await writableStory(office, 'Naskah dengan kata kantor');
  const { manager } = first;
  await body(manager).click();
  await manager.keyboard.type('Warga minta jadual, dan jadual terbit.');
  await expect(marks(manager)).toHaveText(['jadual', 'jadual']);
  await saved(manager);

  const allow = async () => {
    await marks(manager).first().click();
    await manager.getByRole('dialog').getByRole('button', { name: 'Abaikan untuk kantor' }).click();
    await expect(marks(manager)).toHaveCount(0);
  };
  await allow();
  const notice = manager.locator('[data-undo]').filter({ hasText: '“jadual” diabaikan' });
  await notice.getByRole('button', { name: 'Batalkan' }).click();
  await expect(marks(manager)).toHaveText(['jadual', 'jadual']);
  await allow();
  await expect(notice).toBeVisible();

  const second = await writableStory(office, 'Naskah lain dengan kata kantor');
  await body(manager).click();
  await manager.keyboard.type('Pedagang mengurus jadual dan resiko.');
  await expect(marks(manager)).toHaveText(['resiko']);
  await saved(manager);

  const kasubag = await office('kasubag');
  await kasubag.goto(PATH);
  const row = wordList(kasubag).getByRole('listitem').filter({ hasText: 'jadual' });
  await expect(row).toContainText('Pengelola');
  for (const scheme of ['light', 'dark'] as const) {
    await kasubag.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(kasubag.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
    await clean(kasubag, scheme);
  }
  await row.getByRole('button', { name: 'Hapus “jadual” dari daftar' }).focus();
  await kasubag.keyboard.press('Enter');
  await expect(row).toHaveCount(0);
  await kasubag.getByRole('button', { name: 'Batalkan' }).click();
  await expect(row).toHaveCount(1);
  await row.getByRole('button', { name: 'Hapus “jadual” dari daftar' }).click();
  await expect(row).toHaveCount(0);

  await manager.goto(second.path);
  await expect(marks(manager)).toHaveText(['jadual', 'resiko']);
  await manager.goto(first.path);
  await expect(marks(manager)).toHaveText(['jadual', 'jadual']);
});

test('the list is filled in by hand, says what is wrong with a word, and fits a phone', async ({
  office,
}) => {
  const admin = await office('admin');
  await admin.setViewportSize({ width: 390, height: 844 });
  await admin.goto(PATH);
  const field = admin.getByRole('textbox', { name: 'Kata atau frasa' });
  await field.fill('<b>');
  await field.press('Enter');
  await expect(admin.getByText('Gunakan huruf, angka')).toBeVisible();
  await field.fill('Kayutangan Heritage');
  await field.press('Enter');
  await expect(wordList(admin).getByText('Kayutangan Heritage')).toBeVisible();
  await expect(field).toHaveValue('');
  await field.fill('kayutangan heritage');
  await field.press('Enter');
  await expect(admin.getByText('“kayutangan heritage” sudah ada di daftar.')).toBeVisible();
  expect(await admin.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await clean(admin, 'phone');

  const reader = await office('sekretaris');
  await reader.goto(PATH);
  await expect(wordList(reader).getByText('Kayutangan Heritage')).toBeVisible();
  await expect(reader.getByRole('switch')).toBeDisabled();
  await expect(reader.getByRole('button', { name: /^Hapus/ })).toHaveCount(0);
});

test('where the office asks for clean texts, a finding holds a story until it is mended', async ({
  office,
}) => {
  const kasubag = await office('kasubag');
  await kasubag.goto(PATH);
  const asks = kasubag.getByRole('switch', { name: 'Naskah harus bersih sebelum dievaluasi' });
  await asks.check({ force: true });
  await expect(kasubag.getByText('Naskah sekarang harus bersih')).toBeVisible();
  try {
    const { manager } = await storyInLayout(office, 'Naskah yang harus bersih');
    await manager.getByRole('textbox', { name: 'Ringkasan' }).fill('Ringkasan naskah.');
    await saved(manager);
    await expect(manager.getByText('Tidak ada temuan yang harus dibereskan')).toBeVisible();
    const onward = manager.getByRole('button', { name: /^Teruskan ke Evaluasi/ });
    await body(manager).fill('Warga mengurus ijin dan resiko.');
    await onward.click();
    await expect(
      manager.getByRole('alert').getByText('2 temuan harus dibereskan sebelum naskah dievaluasi'),
    ).toBeVisible();

    await manager.reload();
    await expect(body(manager)).toContainText('ijin');
    await expect(onward).toBeDisabled();
    await manager.getByRole('button', { name: /^2 temuan harus dibereskan/ }).click();
    await expect(checks(manager).locator('summary')).toBeFocused();
    await clean(manager, 'held');
    await expect(checks(manager)).toContainText('harus dibereskan sebelum naskah dievaluasi');
    await expect(checks(manager).getByText('wajib', { exact: true })).toHaveCount(2);
    await checks(manager).getByRole('button', { name: 'Ganti dengan “izin”, untuk “ijin”' }).click();
    await checks(manager).getByRole('button', { name: 'Ganti dengan “risiko”, untuk “resiko”' }).click();
    await expect(onward).toBeEnabled();
    await onward.click();
    await expect(manager.getByRole('heading', { level: 2, name: /Evaluasi/ })).toBeVisible();
  } finally {
    await asks.uncheck({ force: true });
    await expect(kasubag.getByText('Naskah tidak lagi harus bersih')).toBeVisible();
  }
});
