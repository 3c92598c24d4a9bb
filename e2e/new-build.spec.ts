import { expect, test, writableStory } from './office';

test('a page of a former build says that it is, and what its actions could not save is there after reloading', async ({
  office,
}) => {
  const { path, manager } = await writableStory(office, 'Ditulis saat Redaksi diperbarui');
  // The page that is left may only now be opening its stream, which is not the one that is meant.
  await manager.goto('about:blank');
  let streams = 0;
  await manager.route('**/api/events*', async (route) => {
    streams += 1;
    if (streams > 1) return route.continue();
    const ready = JSON.stringify({ lastEventId: 0, present: [], build: 'sebelumnya' });
    return route.fulfill({
      contentType: 'text/event-stream',
      body: `retry: 200\n\nevent: ready\ndata: ${ready}\n\n`,
    });
  });
  // The new server does not know the actions of the page.
  await manager.route('**/naskah/**', (route) => {
    const headers = route.request().headers();
    if (headers['next-action']) headers['next-action'] = headers['next-action'].replace(/.{8}$/, '00000000');
    return route.continue({ headers });
  });
  await manager.goto(path);
  const notice = manager.getByText('Redaksi baru saja diperbarui.');
  await expect(notice).toBeVisible();
  const text = manager.getByRole('textbox', { name: 'Isi naskah' });
  await text.fill('Kalimat yang tidak diterima server.');
  await expect(manager.getByText(/^Server tidak terjangkau/)).toBeVisible();

  await manager.getByRole('button', { name: 'Muat ulang' }).click();
  const goOn = manager.getByRole('button', { name: 'Lanjutkan tulisan itu' });
  await expect(goOn).toBeVisible();
  await manager.unrouteAll();
  await goOn.click();
  await expect(text).toContainText('Kalimat yang tidak diterima server.');
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  await expect(notice).toHaveCount(0);
});
