import type { Page } from '@playwright/test';
import { storyAt } from './driven-story';
import { cardOf, inColumn, openBoard } from './keyboard';
import { boardCards, expect, pageOf, test } from './office';

/** What stands on a board: in each column its cards, with who holds them. */
function standing(page: Page): Promise<string[]> {
  return page.locator('[data-card]').evaluateAll((cards) =>
    cards
      .map((card) => {
        const column = card.closest('section')?.getAttribute('aria-labelledby');
        const held = [...card.querySelectorAll('span')].some(({ textContent }) => textContent === 'Anda');
        return `${column}: ${card.querySelector('[data-card-link]')?.textContent}${held ? ', Anda' : ''}`;
      })
      .sort(),
  );
}

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

test('a board that slept for an hour shows what one opened anew does, and says that it has caught up', async ({
  office,
  browser,
}) => {
  const [taken, further, away] = await Promise.all(
    ['diambil', 'maju dua tahap', 'maju'].map((what) => storyAt('received', `Tidur sejam ${what}`)),
  );
  if (!taken || !further || !away) throw new Error('Three were handed in');
  const sleeper = await office('pengelola');
  await sleeper.clock.install();
  await openBoard(sleeper, '/papan?q=tidur+sejam');
  await expect(sleeper.locator('[data-card]')).toHaveCount(3);
  await sleeper.context().setOffline(true);
  await expect(sleeper.getByText('Luring', { exact: true })).toBeVisible();
  await sleeper.clock.fastForward('01:00:00');
  await expect(sleeper.getByText(/^Luring sejak/)).toBeVisible();

  await taken.takeUp('webManager');
  for (let stage = 0; stage < 2; stage += 1) {
    await further.takeUp('webManager');
    await further.move('webManager', 'advance');
  }
  await away.takeUp('webManager');
  await away.move('webManager', 'advance');
  await storyAt('proposed', 'Tidur sejam baru datang');

  await sleeper.context().setOffline(false);
  await expect(sleeper.getByText('Langsung', { exact: true })).toBeVisible();
  await expect(sleeper.getByText(/^Tersambung lagi sejak/)).toBeVisible();
  await expect(sleeper.locator('[data-card]')).toHaveCount(4);
  const fresh = await pageOf(browser, 'pengelola');
  await openBoard(fresh, '/papan?q=tidur+sejam');
  await expect(fresh.locator('[data-card]')).toHaveCount(4);
  expect(await standing(sleeper)).toEqual(await standing(fresh));
  expect(await standing(fresh)).toContain('column-received: Tidur sejam diambil, Anda');
  await fresh.context().close();
});
