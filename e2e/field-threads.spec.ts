import { clean } from './axe';
import { storyAt } from './driven-story';
import { expect, expectStage, takeUp, test } from './office';
import { barOf, card, panel } from './thread-words';

test('a title and a summary are spoken of as the text is, and written otherwise with one press', async ({
  office,
}) => {
  test.setTimeout(90_000);
  const story = await storyAt('evaluation-kasubag', 'Harga beras naik tajam');
  await story.takeUp('kasubag');
  const path = `/naskah/${story.story.id}`;
  const kasubag = await office('kasubag');
  await kasubag.goto(path);
  const bar = await barOf(kasubag, 'naik tajam', 'title');
  await bar.getByRole('button', { name: 'Usulkan ganti' }).click();
  const suggesting = kasubag.getByRole('dialog', { name: 'Usulkan perubahan' });
  await expect(suggesting.getByRole('blockquote')).toHaveText('naik tajam');
  const instead = suggesting.getByRole('textbox', { name: 'Ganti dengan' });
  const send = suggesting.getByRole('button', { name: 'Kirim' });
  await instead.fill('x'.repeat(150));
  await send.click();
  await expect(suggesting.getByRole('alert')).toContainText('paling banyak 150 huruf');
  await instead.fill('naik 12 persen');
  await send.click();
  await expect(kasubag.locator('[data-part="title"] mark')).toHaveText('naik tajam1');
  await kasubag.getByRole('button', { name: 'Komentari ringkasan' }).press('Enter');
  const writing = kasubag.getByRole('dialog', { name: 'Komentari kata-kata ini' });
  await writing.getByRole('textbox', { name: 'Komentar' }).fill('Terlalu singkat.');
  await writing.getByRole('button', { name: 'Kirim' }).click();
  await expect(kasubag.locator('[data-part="summary"] mark')).toHaveCount(1);
  await kasubag.getByRole('button', { name: 'Buka usulan 1' }).click();
  await expect(card(kasubag, 1)).toContainText('Judul');
  await clean(kasubag, 'evaluation');
  await kasubag.getByRole('button', { name: 'Tidak', exact: true }).click();
  await kasubag
    .getByRole('dialog', { name: 'Tidak, kembalikan naskah ini' })
    .getByRole('button', { name: 'Kembalikan' })
    .click();
  await expectStage(kasubag, 'Menyusun');

  const manager = await office('pengelola');
  await manager.goto(path);
  await takeUp(manager);
  const title = manager.getByRole('textbox', { name: 'Judul' });
  const asked = manager.getByRole('list', { name: 'Catatan tentang judul' }).getByRole('button');
  await expect(asked).toHaveText(/Usulan 1: → naik 12 persen/);
  await asked.click();
  await expect(card(manager, 1)).toBeFocused();
  await clean(manager, 'writing');
  await card(manager, 1)
    .getByRole('button', { name: /naik tajam/ })
    .click();
  await expect(title).toBeFocused();
  expect(
    await title.evaluate((field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd]),
  ).toEqual([12, 22]);
  await card(manager, 1).getByRole('button', { name: 'Terima usulan 1' }).click();
  await expect(panel(manager)).toContainText('Selesai (1)');
  await expect(title).toHaveValue('Harga beras naik 12 persen');
  await expect(asked).toHaveCount(0);
  // Undone it asks for an answer again, as words of the text do.
  await title.focus();
  await manager.keyboard.press('Control+z');
  await expect(title).toHaveValue('Harga beras naik tajam');
  await expect(asked).toBeVisible();
  await card(manager, 1).getByRole('button', { name: 'Terima usulan 1' }).click();
  await expect(panel(manager)).toContainText('Selesai (1)');

  // Words of a field that the writer selects can be spoken of too.
  await title.focus();
  await title.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 5));
  await panel(manager).getByRole('button', { name: 'Komentari kata terpilih' }).click();
  await expect(manager.getByRole('dialog').getByRole('blockquote')).toHaveText('Harga');
  await manager.keyboard.press('Escape');
  await manager.reload();
  await expect(title).toHaveValue('Harga beras naik 12 persen');
});

test('suggestions for title and text are accepted together, over a sheet on a phone too', async ({
  office,
}) => {
  const story = await storyAt('composing', 'Harga beras naik tajam');
  await story.takeUp('webManager');
  await story.write('Pedagang mengeluh.');
  const path = `/naskah/${story.story.id}`;
  const kasubag = await office('kasubag');
  await kasubag.goto(path);
  const suggesting = kasubag.getByRole('dialog', { name: 'Usulkan perubahan' });
  for (const [words, part, instead] of [
    ['tajam', 'title', 'sedikit'],
    ['mengeluh', 'body', 'senang'],
    ['Ringkasan', 'summary', 'Inti'],
  ] as const) {
    const bar = await barOf(kasubag, words, part);
    await bar.getByRole('button', { name: 'Usulkan ganti' }).click();
    await suggesting.getByRole('textbox', { name: 'Ganti dengan' }).fill(instead);
    await suggesting.getByRole('button', { name: 'Kirim' }).click();
    await expect(suggesting).toHaveCount(0);
  }

  const manager = await office('pengelola');
  await manager.setViewportSize({ width: 390, height: 844 });
  await manager.goto(path);
  await manager.getByRole('list', { name: 'Catatan tentang ringkasan' }).getByRole('button').click();
  const sheet = manager.getByRole('dialog', { name: 'Catatan dalam teks' });
  await sheet.getByRole('button', { name: 'Terima semua (3)' }).click();
  const asked = manager.getByRole('dialog', { name: 'Terima 3 usulan?' });
  await asked.getByRole('button', { name: 'Terima', exact: true }).click();
  await expect(sheet).toContainText('Selesai (3)');
  await expect(asked).toHaveCount(0);
  await manager.reload();
  await expect(manager.getByRole('textbox', { name: 'Judul' })).toHaveValue('Harga beras naik sedikit');
  await expect(manager.getByRole('textbox', { name: 'Ringkasan' })).toHaveValue('Inti.');
  await expect(manager.getByRole('textbox', { name: 'Isi naskah' })).toContainText('Pedagang senang.');
});
