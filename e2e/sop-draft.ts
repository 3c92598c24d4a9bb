import type { Page } from '@playwright/test';
import { expect } from './office';

/** The head's draft from the version in force. Returns its address. */
export async function newDraft(page: Page, note: string): Promise<string> {
  await page.goto('/pengaturan/sop');
  await page.getByRole('button', { name: 'Rancang versi baru' }).click();
  await page.getByLabel('Untuk apa versi baru ini').fill(note);
  await page.getByRole('button', { name: 'Mulai merancang' }).click();
  await page.waitForURL(/\/pengaturan\/sop\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('tab', { name: 'Identitas' })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Waits until what was written has reached the server. */
export const saved = (page: Page) => expect(page.getByText(/^Tersimpan \d/)).toBeVisible();

/** Throws away the draft whose page is open. */
export async function discard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tindakan lain' }).click();
  await page.getByRole('menuitem', { name: 'Buang rancangan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Buang rancangan' }).click();
  await page.waitForURL('**/pengaturan/sop');
}
