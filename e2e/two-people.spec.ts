import { expect, expectStage, handIn, pageOf, storyPath, test, writableStory } from './office';

test('two people act on one card: one wins, the other is told and loses nothing', async ({
  browser,
  office,
}) => {
  const contributor = await office('kontributor');
  const number = await handIn(contributor, 'Dua orang, satu kartu', 'Isi.');
  const first = await office('sekretaris');
  const second = await pageOf(browser, 'sekretaris');
  const path = await storyPath(first, number);
  await first.goto(path);
  await second.goto(path);

  // The second is writing his no while the first says yes; his page is brought up to date beneath his dialog.
  await second.getByRole('button', { name: 'Tolak' }).click();
  const sheet = second.getByRole('dialog');
  await sheet.getByRole('textbox').fill('Alasan yang tidak boleh hilang.');

  await first.getByRole('button', { name: 'Setujui' }).click();
  await first.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click();
  await expectStage(first, 'Mencari dan menerima');

  await sheet.getByRole('button', { name: 'Tolak' }).click();
  await expect(sheet.getByText(/baru saja diubah oleh Sekretaris Dinas/)).toBeVisible();
  await expect(sheet.getByText(/Mencari dan menerima/)).toBeVisible();
  await expect(sheet.getByRole('textbox')).toHaveValue('Alasan yang tidak boleh hilang.');
  await second.context().close();
});

test('two windows write one story: the second compares both texts and neither is lost', async ({
  browser,
  office,
}) => {
  const { path, manager: first } = await writableStory(office, 'Dua jendela, satu naskah');
  const second = await pageOf(browser, 'pengelola');
  await second.goto(path);
  const text = (page: typeof first) => page.getByRole('textbox', { name: 'Isi naskah' });
  await expect(text(second)).toBeVisible();

  // The second writes without a network, so that the first's text cannot come to it before it has begun.
  await second.context().setOffline(true);
  await text(first).fill('Kalimat dari jendela pertama.');
  await expect(first.getByText(/^Tersimpan pukul/)).toBeVisible();
  await text(second).fill('Kalimat dari jendela kedua.');
  await second.context().setOffline(false);
  const dialog = second.getByRole('dialog', { name: 'Ada dua versi naskah ini' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText(/pertama/).first()).toBeVisible();
  await expect(dialog.getByText(/kedua/).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Pakai versi saya' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(second.getByText(/^Tersimpan pukul/)).toBeVisible();
  await first.reload();
  await expect(text(first)).toContainText('Kalimat dari jendela kedua.');
  await second.context().close();
});

test('text written offline is kept on the device and sent when the network is back', async ({ office }) => {
  const { manager } = await writableStory(office, 'Ditulis saat luring');
  const text = manager.getByRole('textbox', { name: 'Isi naskah' });
  await expect(text).toBeVisible();

  await manager.context().setOffline(true);
  await text.fill('Ditulis tanpa jaringan.');
  await expect(manager.getByText(/Belum tersimpan – luring|Server tidak terjangkau/)).toBeVisible();
  await manager.context().setOffline(false);
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible({ timeout: 40_000 });
  await manager.reload();
  await expect(text).toContainText('Ditulis tanpa jaringan.');
});

test('a card dragged by keyboard to where the SOP does not lead goes home and says why', async ({
  office,
}) => {
  const contributor = await office('kontributor');
  const number = await handIn(contributor, 'Digeser ke kolom yang salah', 'Isi.');
  const kasubag = await office('kasubag');
  await kasubag.goto(`/papan?q=%23${number}`);
  const handle = kasubag
    .locator('[data-rfd-draggable-id]')
    .filter({ hasText: `#${number}` })
    .locator('[data-rfd-drag-handle-draggable-id]');
  // The page must have come alive before a key can lift the card; what is announced says that it did.
  await expect(async () => {
    await handle.focus();
    await kasubag.keyboard.press('Space');
    await expect(kasubag.getByText(`#${number} Digeser ke kolom yang salah diangkat`)).toBeAttached({
      timeout: 4_000,
    });
  }).toPass({ timeout: 30_000 });
  await kasubag.keyboard.press('ArrowRight');
  await expect(kasubag.getByText('Kolom Mencari dan menerima tidak dapat menerima.')).toBeAttached();
  await kasubag.keyboard.press('Space');
  await expect(kasubag.getByText(new RegExp(`#${number} tidak dapat dipindahkan`))).toBeVisible();
  await expect(kasubag.getByText(/dikerjakan oleh Sekretaris/).first()).toBeVisible();
  const path = await storyPath(kasubag, number);
  await kasubag.goto(path);
  await expectStage(kasubag, 'Usulan bahan');
});
