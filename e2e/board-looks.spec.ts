import type { Page } from '@playwright/test';
import { clean } from './axe';
import { storyAt } from './driven-story';
import { cardOf, openBoard } from './keyboard';
import { expect, test } from './office';

const PALETTE = 'Nomor, judul, label, orang, halaman, atau tindakan';

/** Stands still: what fades or slides is not judged half-way. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(50);
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

async function expectNoFindings(page: Page, state: string, colours: boolean): Promise<void> {
  await settled(page);
  // In the dark only the colours differ.
  await clean(page, state, { soft: true, rules: colours ? ['color-contrast'] : undefined });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no state of the board has axe findings in ${colorScheme}`, async ({ office }) => {
    const word = colorScheme === 'light' ? 'terang' : 'gelap';
    const story = await storyAt('evaluation-kasubag', `Rupa ${word} dinilai`);
    const other = await storyAt('proposed', `Rupa ${word} usulan`);
    await story.takeUp('kasubag');
    const number = String(story.story.number);
    const board = `/papan?q=rupa+${word}`;
    const page = await office('kasubag');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const link = cardOf(page, number).locator('[data-card-link]');
    const judge = (state: string) => expectNoFindings(page, state, colorScheme === 'dark');
    const dialog = page.getByRole('dialog');
    const closed = async () => {
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    };

    for (const width of colorScheme === 'light' ? [1440, 390] : [1440]) {
      await page.setViewportSize({ width, height: 844 });
      for (const layout of ['', '&lajur=sektor', '&tampilan=daftar', '&tampilan=kalender']) {
        await openBoard(page, `${board}${layout}`);
        await judge(`${layout || 'columns'} at ${width}`);
      }
    }
    for (const layout of ['', '&lajur=sektor', '&tampilan=daftar']) {
      await openBoard(page, `/papan?q=sektor:tambang+tiadanaskahbegini${layout}`);
      await expect(page.locator('[data-card]')).toHaveCount(0);
      await judge(`nothing found${layout}`);
    }

    await page.setViewportSize({ width: 390, height: 844 });
    await openBoard(page, board);
    await page.getByRole('button', { name: /^Saring/ }).click();
    await expect(dialog).toBeVisible();
    await judge('filter sheet of a phone');
    await closed();
    await page.setViewportSize({ width: 1440, height: 844 });
    await openBoard(page, board);
    await page.getByRole('textbox', { name: 'Saring papan' }).pressSequentially(' sek');
    await expect(page.getByRole('option', { name: 'sektor:' })).toBeVisible();
    await judge('suggestions of the filter');
    await openBoard(page, board);
    await page.locator('header').getByRole('button', { name: 'Tampilan tersimpan' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await judge('saved views');
    await page.keyboard.press('Escape');
    await cardOf(page, number)
      .getByRole('button', { name: `Tindakan untuk #${number}` })
      .click();
    await expect(page.getByRole('menu')).toBeVisible();
    await judge('menu of a card');
    await page.keyboard.press('Escape');
    await link.focus();
    await page.keyboard.press('k');
    await expect(dialog).toBeVisible();
    await judge('reason');
    await closed();
    await page.keyboard.press('?');
    await expect(dialog).toBeVisible();
    await judge('shortcuts');
    await closed();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(PALETTE).fill('a');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await judge('palette');
    await page.keyboard.press('Escape');

    await link.focus();
    await page.keyboard.press('x');
    await cardOf(page, String(other.story.number)).locator('[data-card-link]').focus();
    await page.keyboard.press('x');
    await expect(page.getByText('2 dipilih')).toBeVisible();
    await judge('several chosen');
    await page.keyboard.press('t');
    await expect(dialog).toBeVisible();
    await judge('report of what could not be done');
    await closed();
    await page.context().setOffline(true);
    await expect(page.getByText(/^Luring sejak/)).toBeVisible();
    await judge('offline');
    await page.context().setOffline(false);
  });
}
