import type { Locator, Page } from '@playwright/test';
import { expect } from './office';

/** Opens a board and waits until it is live: what is pressed before that is not heard. */
export async function openBoard(page: Page, address = '/papan'): Promise<void> {
  await page.goto(address);
  await expect(page.getByText('Langsung', { exact: true })).toBeVisible();
}

/** A card as it is drawn, by its story's number. */
export function cardOf(page: Page, number: string): Locator {
  return page.locator('[data-card]').filter({ has: page.getByText(`#${number}`, { exact: true }) });
}

/** The column that a card stands in, by its stage's key. */
export function inColumn(page: Page, stage: string, number: string): Locator {
  const card = page.locator('[data-card]').filter({ has: page.getByText(`#${number}`, { exact: true }) });
  return page.locator(`section[aria-labelledby="column-${stage}"]`).locator(card);
}

/** Presses Tab until something has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await expect(wanted.first()).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    const reached = await wanted
      .first()
      .evaluate((element) => element === document.activeElement, null, { timeout: 2_000 })
      .catch(() => false);
    if (reached) return;
    await page.keyboard.press(key);
  }
  await expect(wanted.first()).toBeFocused();
}

/** Leaves one card on the board by the filter and goes to it, all by keys. */
export async function goToCard(page: Page, number: string): Promise<void> {
  await page.keyboard.press('/');
  const field = page.getByRole('textbox', { name: 'Saring papan' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(`#${number}`);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-card]')).toHaveCount(1);
  await tabTo(page, cardOf(page, number).locator('[data-card-link]'));
}

/** The card has the focus, in the column of that stage. */
export async function expectFocusIn(page: Page, stage: string, number: string): Promise<void> {
  await expect(inColumn(page, stage, number).locator('[data-card-link]')).toBeFocused();
}
