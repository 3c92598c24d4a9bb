import type { Page } from '@playwright/test';
import { clean } from './axe';
import { storyAt } from './driven-story';
import { expect, expectStage, takeUp, test } from './office';
import { barOf, card, panel, select, selectionBar } from './thread-words';

const TEXT = 'Harga beras naik tajam sejak Senin.\n\nPedagang di Pasar Besar mengeluh.';

const body = (page: Page) => page.getByRole('textbox', { name: 'Isi naskah' });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

const yes = (page: Page) => page.getByRole('button', { name: 'Ya', exact: true });

async function cleanInBoth(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await clean(page, `${state} ${colorScheme}`);
  }
}

test('notes on words go from the evaluator to the writer and back, and are settled where they stand', async ({
  office,
}) => {
  test.setTimeout(90_000);
  const story = await storyAt('composing', 'Harga beras dengan catatan');
  await story.takeUp('webManager');
  await story.write(TEXT);
  await story.move('webManager', 'advance');
  await story.takeUp('webManager');
  await story.move('webManager', 'advance');
  await story.takeUp('kasubag');
  const path = `/naskah/${story.story.id}`;

  const kasubag = await office('kasubag');
  await kasubag.goto(path);
  await kasubag.getByRole('tab', { name: /^Catatan/ }).click();
  await expect(panel(kasubag)).toContainText('Belum ada catatan dalam teks');
  await select(kasubag, 'sejak Senin');
  const bar = selectionBar(kasubag);
  await bar.getByRole('button', { name: 'Komentari' }).click();
  const writing = dialog(kasubag, 'Komentari kata-kata ini');
  await expect(writing.getByRole('blockquote')).toHaveText('sejak Senin');
  await writing.getByRole('button', { name: 'Kirim' }).click();
  await expect(writing).toContainText('Tuliskan komentarnya.');
  await writing.getByRole('textbox', { name: 'Komentar' }).fill('Dari mana tanggalnya?');
  await writing.getByRole('button', { name: 'Kirim' }).click();
  await expect(kasubag.locator('mark[data-thread]')).toHaveText('sejak Senin1');

  await select(kasubag, 'beras');
  await bar.getByRole('button', { name: 'Usulkan ganti' }).click();
  const suggesting = dialog(kasubag, 'Usulkan perubahan');
  await suggesting.getByRole('textbox', { name: 'Ganti dengan' }).fill('beras medium');
  await suggesting.getByRole('button', { name: 'Kirim' }).click();
  await expect(kasubag.locator('mark[data-thread]')).toHaveText(['beras2', 'sejak Senin1']);

  // Without a mouse: the whole paragraph, and what was typed is still there when it is opened again.
  const paragraph = kasubag.getByRole('button', { name: 'Komentari paragraf ini' }).nth(1);
  await paragraph.press('Enter');
  await writing.getByRole('textbox', { name: 'Komentar' }).fill('Siapa?');
  await kasubag.keyboard.press('Escape');
  await expect(writing).toHaveCount(0);
  await expect(paragraph).toBeFocused();
  await paragraph.press('Enter');
  await expect(writing.getByRole('textbox', { name: 'Komentar' })).toHaveValue('Siapa?');
  await kasubag.keyboard.press('Escape');
  await kasubag.getByRole('button', { name: 'Buka usulan 2' }).press('Enter');
  await expect(card(kasubag, 2)).toBeFocused();
  await cleanInBoth(kasubag, 'evaluation');

  await kasubag.getByRole('button', { name: 'Tidak', exact: true }).click();
  const no = dialog(kasubag, 'Tidak, kembalikan naskah ini');
  await expect(no).toContainText('2 catatan masih terbuka');
  await expect(no.getByRole('button', { name: /“sejak Senin” Dari mana tanggalnya/ })).toBeVisible();
  await expect(no.getByRole('textbox')).toHaveValue('2 catatan terbuka dalam teks.');
  await no.getByRole('button', { name: 'Kembalikan' }).click();
  await expectStage(kasubag, 'Menyusun');

  const manager = await office('pengelola');
  await manager.goto(path);
  await takeUp(manager);
  const words = body(manager).locator('[data-thread]');
  await expect(words).toHaveText(['beras', 'sejak Senin']);
  // Neither text nor mark arrives; both go together with the next try, which the editor makes by itself.
  await manager.route('**/naskah/**', (route) =>
    route.request().postData()?.includes('accepts') ? route.abort() : route.fallback(),
  );
  await card(manager, 2).getByRole('button', { name: 'Terima usulan 2' }).click();
  await expect(card(manager, 2).getByRole('alert')).toContainText('Belum terlaksana');
  await expect(words).toHaveText(['beras medium', 'sejak Senin']);
  await expect(card(manager, 2)).toContainText('Sudah tertulis dalam naskah');
  await manager.unroute('**/naskah/**');
  await expect(panel(manager)).toContainText('Selesai (1)');
  await expect(words).toHaveText(['sejak Senin']);
  // Undone in the text it asks for an answer again; done again it is not written twice.
  await body(manager).focus();
  await manager.keyboard.press('Control+z');
  await expect(card(manager, 2).getByRole('button', { name: 'Terima usulan 2' })).toBeVisible();
  await expect(words).toHaveText(['beras', 'sejak Senin']);
  await body(manager).focus();
  await manager.keyboard.press('Control+Shift+z');
  await expect(words).toHaveText(['beras medium', 'sejak Senin']);
  await card(manager, 2).getByRole('button', { name: 'Tandai usulan 2 diterima' }).click();
  await expect(manager.getByText('Usulan diterima dan tersimpan.')).toBeVisible();
  await expect(body(manager)).toContainText('Harga beras medium naik tajam');
  await expect(words).toHaveText(['sejak Senin']);
  await card(manager, 1).getByRole('button', { name: 'Jawab catatan 1' }).click();
  await card(manager, 1).getByRole('textbox', { name: 'Jawaban' }).fill('Dari rilis Senin.');
  await card(manager, 1).getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(card(manager, 1)).toContainText('Dari rilis Senin.');
  await cleanInBoth(manager, 'writing');
  await card(manager, 1).getByRole('button', { name: 'Selesaikan catatan 1' }).click();
  await expect(panel(manager)).toContainText('Selesai (2)');
  await expect(words).toHaveCount(0);
  await manager.reload();
  await expect(body(manager)).toContainText('Harga beras medium naik tajam');
  await manager.getByRole('button', { name: /^Teruskan ke Mengelola tampilan/ }).click();
  await expectStage(manager, 'Mengelola tampilan');
  await takeUp(manager);
  await manager.getByRole('button', { name: /^Teruskan ke/ }).click();
  await expectStage(manager, 'Evaluasi Kasubag');

  await kasubag.setViewportSize({ width: 390, height: 844 });
  await kasubag.reload();
  await takeUp(kasubag, 'Mulai menilai');
  await kasubag.getByRole('button', { name: 'Catatan teks' }).click();
  const sheet = kasubag.getByRole('dialog', { name: 'Catatan dalam teks' });
  await sheet.getByText('Selesai (2)').click();
  await expect(sheet.getByText(/^Diterima Pengelola/)).toBeVisible();
  await cleanInBoth(kasubag, 'sheet');
  await kasubag.keyboard.press('Escape');
  await yes(kasubag).click();
  const approving = dialog(kasubag, 'Ya, setujui naskah ini');
  await expect(approving).toContainText('Tidak ada catatan terbuka.');
  await approving.getByRole('button', { name: 'Setujui' }).click();
  await expect(approving).toHaveCount(0);
});

test('a note on a paragraph outlives a change in it, and who is named in it comes to it by his notice', async ({
  office,
}) => {
  test.setTimeout(90_000);
  const story = await storyAt('composing', 'Paragraf yang dikomentari');
  await story.takeUp('webManager');
  await story.write(TEXT);
  const path = `/naskah/${story.story.id}`;
  const kasubag = await office('kasubag');
  await kasubag.goto(path);
  await kasubag.getByRole('tab', { name: /^Catatan/ }).click();
  await expect(panel(kasubag)).toContainText('Belum ada catatan dalam teks');
  await kasubag.getByRole('button', { name: 'Komentari paragraf ini' }).nth(1).press('Enter');
  const writing = dialog(kasubag, 'Komentari kata-kata ini');
  await writing.getByRole('textbox', { name: 'Komentar' }).pressSequentially('Siapa saja, @Kontr');
  await writing.getByRole('option', { name: /Kontributor Bidang/ }).click();
  await writing.getByRole('button', { name: 'Kirim' }).click();
  await expect(card(kasubag, 1)).toContainText('@Kontributor Bidang');

  const manager = await office('pengelola');
  await manager.goto(path);
  await expect(body(manager).locator('[data-thread]')).toHaveText(['Pedagang di Pasar Besar mengeluh.']);
  await body(manager).getByText('Pedagang di Pasar Besar').click();
  await manager.keyboard.press('End');
  await manager.keyboard.press('ArrowLeft');
  await manager.keyboard.type(' keras');
  await expect(body(manager).locator('[data-thread]')).toHaveText([
    'Pedagang di Pasar Besar mengeluh keras.',
  ]);
  await manager.keyboard.press('Home');
  await manager.keyboard.type('Banyak ');
  await expect(body(manager).locator('[data-thread]')).toHaveText([
    'Banyak Pedagang di Pasar Besar mengeluh keras.',
  ]);
  await manager.getByRole('tab', { name: /^Catatan/ }).click();
  await expect(card(manager, 1)).toContainText('Kata-katanya sudah berubah');

  const contributor = await office('kontributor');
  await contributor.goto('/bahan');
  await contributor.getByRole('button', { name: /^Pemberitahuan, / }).click();
  await contributor
    .getByRole('dialog', { name: 'Pemberitahuan' })
    .getByRole('link', { name: /menyebut Anda dalam catatan pada teks.*Paragraf yang dikomentari/ })
    .click();
  await expect(card(contributor, 1)).toBeFocused();
  await clean(contributor, 'contributor');
  await card(contributor, 1).getByRole('button', { name: 'Jawab catatan 1' }).click();
  await card(contributor, 1).getByRole('textbox', { name: 'Jawaban' }).fill('Asosiasi pedagang.');
  await card(contributor, 1).getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(card(contributor, 1).getByText('Asosiasi pedagang.')).toBeVisible();
});

test('words that are selected have their bar at hand: at the words, by keys, and at the thumb', async ({
  office,
}) => {
  const story = await storyAt('evaluation-kasubag', 'Bar kata terpilih');
  await story.takeUp('kasubag');
  const kasubag = await office('kasubag');
  await kasubag.goto(`/naskah/${story.story.id}`);
  const bar = await barOf(kasubag, 'naskah');
  await bar.getByRole('button', { name: 'Usulkan hapus' }).click();
  const suggesting = dialog(kasubag, 'Usulkan perubahan');
  await expect(suggesting.getByRole('textbox', { name: 'Ganti dengan' })).toHaveValue('');
  await kasubag.keyboard.press('Escape');
  await expect(suggesting).toHaveCount(0);

  await select(kasubag, 'naskah');
  await expect(bar).toBeVisible();
  await kasubag.keyboard.press('Control+Alt+m');
  const writing = dialog(kasubag, 'Komentari kata-kata ini');
  await expect(writing.getByRole('blockquote')).toHaveText('naskah');
  await writing.getByRole('button', { name: 'Usulkan ganti' }).click();
  await expect(suggesting.getByRole('textbox', { name: 'Ganti dengan' })).toHaveValue('naskah');
  await kasubag.keyboard.press('Escape');
  await expect(suggesting).toHaveCount(0);

  await kasubag.setViewportSize({ width: 390, height: 844 });
  await select(kasubag, 'naskah');
  await expect(bar).toBeVisible();
  const [above, step] = [await bar.boundingBox(), await yes(kasubag).boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(step?.y ?? 0);
  expect(above?.y ?? 0).toBeGreaterThan(844 / 2);
  for (const button of await bar.getByRole('button').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await clean(kasubag, 'bar');
});
