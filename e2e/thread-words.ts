import { expect, type Locator, type Page } from '@playwright/test';
import type { TextPart } from '@/lib/annotations/text-anchor';

/** What is said about words of a story, and how a test comes to them. */
export const panel = (page: Page) => page.getByRole('region', { name: 'Catatan dalam teks' });
export const card = (page: Page, number: number) =>
  panel(page).getByRole('article', { name: `Catatan ${number}` });
export const selectionBar = (page: Page) =>
  page.getByRole('toolbar', { name: 'Catatan untuk kata-kata terpilih' });

/** Selects words of a story that is read, as a mouse or a finger does. */
export async function select(page: Page, words: string, part: TextPart = 'body'): Promise<void> {
  const blocks = part === 'body' ? '[data-block]:not([data-part])' : `[data-part="${part}"]`;
  await page.evaluate(
    ([wanted, within]) => {
      for (const block of document.querySelectorAll(within)) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const from = node.textContent?.indexOf(wanted) ?? -1;
          if (from !== -1) return getSelection()?.setBaseAndExtent(node, from, node, from + wanted.length);
        }
      }
      throw new Error(`no ${wanted}`);
    },
    [words, blocks] as const,
  );
}

/** Selects words until their bar is there: what is selected as the page comes alive is taken away by it. */
export async function barOf(page: Page, words: string, part?: TextPart): Promise<Locator> {
  const bar = selectionBar(page);
  await expect(async () => {
    await select(page, words, part);
    await expect(bar).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return bar;
}
