import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { storyAt } from './driven-story';

export const POSTS = ['kontributor', 'pengelola', 'kasubag', 'sekretaris', 'kepala', 'admin'] as const;
export type Post = (typeof POSTS)[number];

export const PASSWORD = process.env.DEMO_PASSWORD ?? 'redaksi-demo-2026';

/** Signs a context in by next-auth's own address, as a form without script would; `base` where it has none. */
export async function signIn(
  context: BrowserContext,
  email: string,
  password = PASSWORD,
  base = '',
): Promise<void> {
  const { csrfToken } = (await (await context.request.get(`${base}/api/auth/csrf`)).json()) as {
    csrfToken: string;
  };
  const answer = await context.request.post(`${base}/api/auth/callback/credentials`, {
    form: { csrfToken, email, password, json: 'true' },
  });
  expect(answer.ok(), `sign-in of ${email}`).toBe(true);
}

/** A page of somebody's own browser window, signed in. */
export async function pageOf(
  browser: Browser,
  post: Post,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env.E2E_URL,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    ...options,
  });
  await signIn(context, `${post}@redaksi.test`);
  return context.newPage();
}

/** Everybody of the office, each in a window of his own, closed after the test. */
export const test = base.extend<{ office: (post: Post) => Promise<Page> }>({
  office: async ({ browser }, use) => {
    const pages = new Map<Post, Page>();
    await use(async (post) => {
      const known = pages.get(post);
      if (known) return known;
      const page = await pageOf(browser, post);
      pages.set(post, page);
      return page;
    });
    for (const page of pages.values()) await page.context().close();
  },
});

export { expect };

/** Hands in material by the form and returns its story's number. */
export async function handIn(page: Page, title: string, text: string): Promise<string> {
  await page.goto('/bahan/baru');
  await page.getByLabel('Judul', { exact: false }).first().fill(title);
  await page.getByLabel('Isi bahan').fill(text);
  await page.getByRole('radio', { name: 'Perdagangan' }).check({ force: true });
  await page.getByRole('radio', { name: 'Berita' }).check({ force: true });
  await page.getByLabel('Sumber').fill('Bidang Perdagangan');
  await page.getByRole('button', { name: 'Serahkan bahan' }).click();
  await expect(page.getByText('Bahan diterima')).toBeVisible();
  const said = await page.getByText(/tercatat sebagai naskah #\d+/).textContent();
  return /#(\d+)/.exec(said ?? '')?.[1] ?? '';
}

/** The cards of the board as the server tells them. */
export async function boardCards(
  page: Page,
): Promise<{ id: string; number: number; title: string; stage: string }[]> {
  return (await (await page.request.get('/api/board')).json()).cards;
}

/** The address of an open story, found on the board by its number. */
export async function storyPath(page: Page, number: string): Promise<string> {
  const card = (await boardCards(page)).find((each) => each.number === Number(number));
  if (!card) throw new Error(`#${number} is not on the board`);
  return `/naskah/${card.id}`;
}

/** The stage that the story's page names now. */
export async function expectStage(page: Page, stage: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name: stage })).toBeVisible();
}

/** Takes the story up and waits until the next step can be done. */
export async function takeUp(page: Page, button = 'Mulai kerjakan'): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('button', { name: button })).toHaveCount(0);
}

/** Answers the sheet of a yes or a no. */
export async function answer(page: Page, button: 'Ya' | 'Tidak', reason: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox').fill(reason);
  await sheet.getByRole('button', { name: button === 'Ya' ? 'Setujui' : 'Kembalikan' }).click();
  await expect(sheet).toHaveCount(0);
}

/** A new story in the web manager's hands at Mengklasifikasikan, where writing begins. Returns its address. */
export async function writableStory(
  office: (post: Post) => Promise<Page>,
  title: string,
): Promise<{ path: string; manager: Page }> {
  const { story } = await (await storyAt('classifying', title)).takeUp('webManager');
  const path = `/naskah/${story.id}`;
  const manager = await office('pengelola');
  await manager.goto(path);
  await expectStage(manager, 'Mengklasifikasikan');
  return { path, manager };
}

/** A new story with a text, taken up by the web manager at Mengelola tampilan. */
export async function storyInLayout(
  office: (post: Post) => Promise<Page>,
  title: string,
): Promise<{ path: string; manager: Page }> {
  const { path, manager } = await writableStory(office, title);
  await manager.getByRole('button', { name: /^Teruskan ke Menyusun/ }).click();
  await expectStage(manager, 'Menyusun');
  await takeUp(manager);
  await manager.getByRole('textbox', { name: 'Isi naskah' }).fill('Isi naskah.');
  await expect(manager.getByText(/^Tersimpan pukul/)).toBeVisible();
  await manager.getByRole('button', { name: /^Teruskan ke Mengelola tampilan/ }).click();
  await expectStage(manager, 'Mengelola tampilan');
  await takeUp(manager);
  return { path, manager };
}
