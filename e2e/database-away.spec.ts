import { takeAway } from '@/db/testing/take-away';
import { storyAt } from './driven-story';
import { cardOf, inColumn, openBoard } from './keyboard';
import { ListeningBoard } from './listening-board';
import { boardCards, expect, test } from './office';

let giveBack: (() => Promise<void>) | null = null;
test.afterEach(async () => {
  await giveBack?.();
  giveBack = null;
});

test('while the database is away every board says so and a move is refused in words; then all are of one mind', async ({
  office,
}) => {
  const story = await (await storyAt('received', 'Saat basis data pergi')).takeUp('webManager');
  const other = await (await storyAt('received', 'Bergerak begitu kembali')).takeUp('webManager');
  const number = String(story.story.number);
  const manager = await office('pengelola');
  await openBoard(manager, `/papan?q=%23${number}`);
  const boards = await Promise.all(Array.from({ length: 19 }, () => ListeningBoard.open(manager)));
  const live = () => boards.filter((board) => board.live).length;
  const agree = (id: string, stage: string) =>
    expect.poll(() => boards.filter(({ heard }) => heard.get(id) === stage).length).toBe(boards.length);
  try {
    await expect.poll(live).toBe(boards.length);
    await cardOf(manager, number).locator('[data-card-link]').focus();

    giveBack = await takeAway(process.env.E2E_DATABASE_URL ?? '');
    await expect(manager.getByText('Menyambung …')).toBeVisible({ timeout: 3_000 });
    await expect.poll(live).toBe(0);
    await manager.keyboard.press('s');
    const notice = manager.getByRole('alert').filter({ hasText: `#${number} tidak dapat dipindahkan` });
    await expect(notice.getByText(/^Basis data sedang tidak terjangkau/)).toBeVisible({ timeout: 7_000 });
    await expect(inColumn(manager, 'received', number)).toBeVisible();
    expect((await manager.request.get('/api/events')).status()).toBe(503);
    expect((await manager.request.get('/api/board')).status()).toBe(503);
    await manager.waitForTimeout(5_000);
    await expect(notice).toBeVisible();
    expect(boards.map(({ refused }) => [...refused])).toEqual(boards.map(() => [503]));

    await giveBack();
    giveBack = null;
    // Before the boards are connected again: told to nobody, and caught up by each.
    await other.move('webManager', 'advance');
    await expect(manager.getByText('Langsung', { exact: true })).toBeVisible();
    await agree(other.story.id, 'classifying');
    const before = (await boardCards(manager)).find(({ id }) => id === story.story.id);
    expect(before).toMatchObject({ stage: 'received', version: story.story.version });

    await cardOf(manager, number).locator('[data-card-link]').focus();
    await manager.keyboard.press('s');
    await expect(inColumn(manager, 'classifying', number)).toBeVisible();
    await agree(story.story.id, 'classifying');
    const after = (await boardCards(manager)).find(({ id }) => id === story.story.id);
    expect(after).toMatchObject({ stage: 'classifying', version: story.story.version + 1 });
  } finally {
    for (const board of boards) board.close();
  }
});

test('a move whose answer is lost is told as uncertain, and the board shows what became of it', async ({
  office,
}) => {
  const story = await (await storyAt('received', 'Jawaban yang hilang')).takeUp('webManager');
  const number = String(story.story.number);
  const manager = await office('pengelola');
  await openBoard(manager, `/papan?q=%23${number}`);
  await manager.route('**/papan**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fetch();
    await route.abort();
  });
  await cardOf(manager, number).locator('[data-card-link]').focus();
  await manager.keyboard.press('s');
  await expect(manager.getByText(`belum pasti apakah #${number} berubah`)).toBeVisible();
  await expect(inColumn(manager, 'classifying', number)).toBeVisible();
  await manager.waitForTimeout(1_000);
  await expect(inColumn(manager, 'classifying', number)).toBeVisible();
});
