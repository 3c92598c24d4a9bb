import { storyAt } from './driven-story';
import { cardOf, inColumn, openBoard } from './keyboard';
import { boardCards, expect, pageOf, test } from './office';

test('a card that somebody moves while it is held stays where it was moved to', async ({
  browser,
  office,
}) => {
  const title = 'Dipindahkan saat dipegang';
  const story = await (await storyAt('received', title)).takeUp('webManager');
  const number = String(story.story.number);
  const first = await office('pengelola');
  const second = await pageOf(browser, 'pengelola');
  await openBoard(first, `/papan?q=%23${number}`);
  await openBoard(second, `/papan?q=%23${number}`);
  await cardOf(first, number).locator('[data-rfd-drag-handle-draggable-id]').focus();
  await first.keyboard.press('Space');
  await expect(first.getByText(`#${number} ${title} diangkat`)).toBeAttached();
  await story.move('webManager', 'advance');
  await expect(inColumn(second, 'classifying', number)).toBeVisible();
  await first.keyboard.press('ArrowRight');
  await first.keyboard.press('Space');
  await expect(inColumn(first, 'classifying', number)).toBeVisible();
  const told = (await boardCards(first)).find(({ id }) => id === story.story.id);
  expect(told?.stage).toBe('classifying');
  await second.context().close();
});

test('keys pressed one right after the other lose nothing when the board is left at once', async ({
  office,
}) => {
  const story = await storyAt('received', 'Dikerjakan lalu langsung dibuka');
  const number = String(story.story.number);
  const manager = await office('pengelola');
  await openBoard(manager, `/papan?q=%23${number}`);
  // A slow answer, so that the card is opened before the server has said yes.
  await manager.route('**/papan**', async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await cardOf(manager, number).locator('[data-card-link]').focus();
  await manager.keyboard.press('t');
  await manager.keyboard.press('Enter');
  await expect(manager).toHaveURL(new RegExp(`/naskah/${story.story.id}`));
  await expect(manager.getByRole('button', { name: /^Teruskan ke Mengklasifikasikan/ })).toBeVisible();
  await expect(manager.getByRole('button', { name: 'Mulai kerjakan' })).toHaveCount(0);
});
