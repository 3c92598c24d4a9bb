import type { Page } from '@playwright/test';
import { clean } from './axe';
import { expect, handIn, storyPath, test, writableStory } from './office';

const comments = (page: Page) => page.getByRole('region', { name: 'Komentar dari yang terlama' });
const input = (page: Page, label: string) =>
  page.locator('input').and(page.getByLabel(label, { exact: true }));
const field = (page: Page) => page.getByRole('textbox', { name: 'Tulis komentar' });

test('a comment that names somebody appears in his window without a reload, and can be taken back', async ({
  office,
}) => {
  const { path, manager } = await writableStory(office, 'Naskah yang dibicarakan');
  const kasubag = await office('kasubag');
  await kasubag.goto(path);
  await kasubag.getByRole('tab', { name: /Komentar/ }).click();
  await expect(kasubag.getByText('Belum ada komentar')).toBeVisible();
  await field(kasubag).fill('Ini belum selesai ditulis');

  await manager.getByRole('tab', { name: /Komentar/ }).click();
  await field(manager).pressSequentially('Mohon dilihat, @kasub');
  await expect(manager.getByRole('option', { name: /Kasubag/ })).toBeVisible();
  await manager.keyboard.press('Enter');
  await manager.keyboard.type('. Terima kasih.');
  await manager.keyboard.press('Control+Enter');
  await expect(comments(manager).getByText('Mohon dilihat,')).toBeVisible();
  await expect(field(manager)).toHaveValue('');

  await expect(comments(kasubag).getByText('Mohon dilihat,')).toBeVisible();
  await expect(comments(kasubag).getByText(/^@/)).toBeVisible();
  await expect(field(kasubag)).toHaveValue('Ini belum selesai ditulis');
  await expect(field(kasubag)).toBeFocused();
  await kasubag.reload();
  await kasubag.getByRole('tab', { name: /Komentar/ }).click();
  await expect(field(kasubag)).toHaveValue('Ini belum selesai ditulis');
  await expect(kasubag.getByRole('button', { name: /^Tarik komentar/ })).toHaveCount(0);

  await manager.getByRole('button', { name: /^Tarik komentar pukul/ }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Tarik komentar' }).click();
  await expect(comments(manager).getByText('Komentar ini ditarik oleh penulisnya.')).toBeVisible();
  await expect(manager.getByText('Mohon dilihat,')).toHaveCount(0);
});

test('who is at a story is shown to the others there and on the board, and gone when he leaves', async ({
  office,
}) => {
  const { path, manager } = await writableStory(office, 'Naskah yang dibuka berdua');
  const kasubag = await office('kasubag');
  await kasubag.goto(path);
  const present = (page: Page) => page.getByRole('list', { name: 'Yang sedang di naskah ini' });
  await expect(present(kasubag).getByText('Pengelola Situs')).toBeVisible();
  await expect(present(manager).getByText('Kasubag Umum')).toBeVisible();
  await expect(present(manager).getByText('Pengelola Situs')).toHaveCount(0);

  await manager.getByRole('textbox', { name: 'Isi naskah' }).fill('Sedang ditulis.');
  await expect(present(kasubag).getByText('sedang menulis')).toBeVisible();
  const board = await office('sekretaris');
  await board.goto('/papan?q=dibuka%20berdua');
  await expect(board.getByText(/Pengelola Situs sedang menulis/)).toBeAttached();

  await manager.close();
  await expect(present(kasubag).getByText('Pengelola Situs')).toHaveCount(0);
  await expect(board.getByText(/Pengelola Situs sedang menulis/)).toHaveCount(0);
});

test('how a story is arranged is changed in place and kept', async ({ office }) => {
  const { path } = await writableStory(office, 'Naskah yang diatur');
  const kasubag = await office('kasubag');
  await kasubag.goto(path);
  await kasubag.getByRole('button', { name: 'Atur', exact: true }).click();
  await kasubag.getByRole('radiogroup', { name: 'Prioritas' }).getByText('Mendesak').click();
  await expect(kasubag.getByRole('radio', { name: 'Mendesak' })).toBeChecked();
  await input(kasubag, 'Label').fill('pangan');
  await kasubag.keyboard.press('Enter');
  await kasubag.keyboard.press('Tab');
  await input(kasubag, 'Petugas').click();
  await kasubag.getByRole('option', { name: 'Pengelola Situs' }).click();
  const facts = kasubag.getByRole('region', { name: 'Naskah ini' });
  await kasubag.getByRole('tab', { name: 'Riwayat' }).click();
  await expect(kasubag.getByText(/menugaskan naskah kepada Pengelola Situs/)).toBeVisible();
  await expect(kasubag.getByText(/mengubah label menjadi pangan/)).toBeVisible();
  await kasubag.getByRole('switch', { name: 'Hanya keputusan' }).check({ force: true });
  await expect(kasubag.getByText(/mengubah label menjadi pangan/)).toHaveCount(0);
  await kasubag.reload();
  await expect(facts.getByText('Mendesak')).toBeVisible();
  await expect(facts.getByText('pangan')).toBeVisible();
  await expect(facts.getByText('Pengelola Situs')).toBeVisible();
});

test('what is missing leads to its field', async ({ office }) => {
  const { manager } = await writableStory(office, 'Naskah tanpa ringkasan');
  const text = manager.getByRole('textbox', { name: 'Isi naskah' });
  await text.fill('Isi.');
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  for (const [stage, to] of [
    ['Menyusun', 'Mengelola tampilan'],
    ['Mengelola tampilan', null],
  ] as const) {
    await manager.getByRole('button', { name: new RegExp(`^Teruskan ke ${stage}`) }).click();
    await manager.getByRole('button', { name: 'Mulai kerjakan' }).click();
    await expect(manager.getByRole('button', { name: 'Mulai kerjakan' })).toHaveCount(0);
    if (to) await expect(text).toBeVisible();
  }
  await manager.getByRole('button', { name: /Ringkasan/ }).click();
  await expect(manager.getByRole('textbox', { name: 'Ringkasan' })).toBeFocused();
});

test('a contributor comments on his own story, and another’s is not there for him', async ({ office }) => {
  const contributor = await office('kontributor');
  const own = await storyPath(
    await office('sekretaris'),
    await handIn(contributor, 'Bahan dengan komentar', 'Isi.'),
  );
  await contributor.goto(own);
  await field(contributor).fill('Fotonya menyusul besok.');
  await contributor.getByRole('button', { name: 'Kirim', exact: true }).click();
  await expect(comments(contributor).getByText('Fotonya menyusul besok.')).toBeVisible();
  await expect(contributor.getByRole('list', { name: 'Yang sedang di naskah ini' })).toHaveCount(0);

  const secretary = await office('sekretaris');
  const number = await handIn(secretary, 'Bahan milik orang lain', 'Isi.');
  const foreign = await storyPath(secretary, number);
  expect((await contributor.goto(foreign))?.status()).toBe(404);
  const [, , storyId] = foreign.split('/');
  const windowId = '7b0f5a52-6a0e-4d0e-9f3c-0d3f2f6d1a11';
  const beat = { windowId, storyId, writing: false };
  const api = secretary.request;
  expect((await contributor.request.post('/api/hadir', { data: beat })).status()).toBe(403);
  expect((await api.post('/api/hadir', { data: { ...beat, storyId: windowId } })).status()).toBe(404);
  expect((await api.post('/api/hadir', { data: { storyId } })).status()).toBe(400);
  expect((await api.post('/api/hadir', { data: beat })).status()).toBe(204);
  expect((await api.delete('/api/hadir', { data: { windowId, storyId } })).status()).toBe(204);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the story page has no axe findings in ${scheme}, at a desk and on a phone`, async ({ office }) => {
    const { path } = await writableStory(office, `Naskah dilihat dalam tema ${scheme}`);
    const kasubag = await office('kasubag');
    await kasubag.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const width of [1440, 390]) {
      await kasubag.setViewportSize({ width, height: 860 });
      // From elsewhere: of the same page only the anchor would change.
      await kasubag.goto('/papan');
      await kasubag.goto(`${path}#komentar`);
      await field(kasubag).fill('Halo @');
      await expect(kasubag.getByRole('listbox', { name: 'Orang yang dapat disebut' })).toBeVisible();
      await clean(kasubag, `${width} naming`);
      await field(kasubag).fill(`Komentar dalam tema ${scheme}, lebar ${width}`);
      await kasubag.keyboard.press('Control+Enter');
      await expect(comments(kasubag).getByText(`lebar ${width}`)).toBeVisible();
      await kasubag.getByRole('button', { name: 'Atur', exact: true }).click();
      await kasubag.waitForTimeout(4_000);
      await clean(kasubag, `${width} arranging`);
      expect(await kasubag.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    const contributor = await office('kontributor');
    await contributor.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await contributor.setViewportSize({ width: 390, height: 844 });
    await contributor.goto(path);
    await expect(field(contributor)).toBeVisible();
    await clean(contributor, 'contributor');
  });
}
