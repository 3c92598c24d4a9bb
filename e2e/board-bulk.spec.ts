import { DEMO_PEOPLE } from '@/db/factories/people';
import { addUser, changeUser } from '@/db/mutations/users';
import { takeUp } from '@/db/mutations/work-on-story';
import { expectOk } from '@/db/testing/drive-story';
import { db, storyAt } from './driven-story';
import { cardOf, openBoard, tabTo } from './keyboard';
import { expect, PASSWORD, test } from './office';

test('what cannot be taken up with the others is said story by story, and the others are taken up', async ({
  office,
}) => {
  const titles = ['Borongan satu', 'Borongan dua', 'Borongan dipegang'];
  const stories = await Promise.all(titles.map((title) => storyAt('received', title)));
  const judged = await storyAt('evaluation-kasubag', 'Borongan dinilai');
  const [first, second, held] = stories;
  if (!first || !second || !held) throw new Error('Three were handed in');
  const colleague = {
    ...DEMO_PEOPLE.webManager,
    email: `rekan.${Date.now()}@redaksi.test`,
    name: 'Pengelola Kedua',
  };
  const { user } = expectOk(
    await addUser(db, { ...colleague, roles: [...colleague.roles], password: PASSWORD }, new Date()),
  );
  expectOk(
    await takeUp({ ...held.as('webManager'), actor: { id: user.id, roles: user.roles } }, held.request()),
  );

  const page = await office('pengelola');
  await openBoard(page, '/papan?q=borongan');
  await expect(page.locator('[data-card]')).toHaveCount(4);
  const received = page.locator('section[aria-labelledby="column-received"] [data-card-link]');
  await tabTo(page, page.locator('[data-card-link][tabindex="0"]'));
  await page.keyboard.press('Home');
  await page.keyboard.press('x');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+X');
  await expect(received.last()).toBeFocused();
  const bar = page.getByRole('region', { name: 'Tindakan untuk naskah yang dipilih' });
  await expect(bar.getByText('3 dipilih')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('x');
  await expect(bar.getByText('4 dipilih')).toBeVisible();
  await page.keyboard.press('t');

  const report = page.getByRole('dialog', { name: '2 naskah tidak berubah' });
  await expect(report.getByText('2 naskah lain sudah diubah.')).toBeVisible();
  const said = (story: typeof first) =>
    report.getByRole('listitem').filter({ hasText: `#${story.story.number} ${story.story.title}` });
  await expect(said(held)).toContainText('Naskah ini sedang dikerjakan orang lain.');
  await expect(said(judged)).toContainText('Tahap ini dikerjakan oleh Kasubag');
  await page.keyboard.press('Enter');
  await expect(report).toHaveCount(0);
  for (const story of [first, second]) {
    await expect(cardOf(page, String(story.story.number)).getByText('Anda', { exact: true })).toBeVisible();
  }
  await expect(cardOf(page, String(held.story.number)).getByText('Pengelola Kedua')).toBeVisible();
  await expect(bar.getByText('2 dipilih')).toBeVisible();

  const { id: userId, name, position, roles } = user;
  expectOk(await changeUser(held.as('admin'), { userId, name, position, roles, disabled: true }));
});
