import type { Page } from '@playwright/test';
import { DEMO_PEOPLE } from '@/db/factories/people';
import { commentOn } from '@/db/mutations/comment';
import { listUsers } from '@/db/queries/users';
import { expectOk } from '@/db/testing/drive-story';
import { clean } from './axe';
import { db, storyAt } from './driven-story';
import { answer, expect, expectStage, takeUp, test } from './office';

const bell = (page: Page) => page.getByRole('button', { name: /^Pemberitahuan, / });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Pemberitahuan' });

/** How many notices the bell says are unread. */
async function unread(page: Page): Promise<number> {
  const name = (await bell(page).textContent()) ?? '';
  return Number(/(\d+) belum dibaca/.exec(name)?.[1] ?? 0);
}

async function openDesk(page: Page, path = '/bahan'): Promise<void> {
  const read = page.waitForResponse((answered) => answered.url().endsWith('/api/pemberitahuan'));
  await page.goto(path);
  await read;
}

/** Opens the bell and follows the notice whose words are given. */
async function follow(page: Page, words: RegExp): Promise<void> {
  await bell(page).click();
  await panel(page).getByRole('link', { name: words }).first().click();
}

test('a no reaches whom it concerns, live, with its reason: the Kasubag, then the writer', async ({
  office,
}) => {
  const title = 'Kabar penolakan';
  const story = await storyAt('evaluation-sekretaris', title);
  const path = `/naskah/${story.story.id}`;
  const [secretary, kasubag, manager] = [
    await office('sekretaris'),
    await office('kasubag'),
    await office('pengelola'),
  ];
  await openDesk(kasubag);
  await openDesk(manager);
  const before = { kasubag: await unread(kasubag), manager: await unread(manager) };

  await secretary.goto(path);
  await takeUp(secretary, 'Mulai menilai');
  await answer(secretary, 'Tidak', 'Angka paragraf dua keliru.');
  await expect.poll(() => unread(kasubag), { timeout: 5_000 }).toBe(before.kasubag + 1);
  expect(await unread(manager)).toBe(before.manager);

  await bell(kasubag).click();
  const notice = panel(kasubag).getByRole('link', { name: title }).first();
  await expect(notice).toContainText('Sekretaris Dinas mengembalikan naskah ke Evaluasi Kasubag');
  await expect(notice).toContainText('Angka paragraf dua keliru.');
  await notice.click();
  await expect(kasubag).toHaveURL(new RegExp(path));
  await expectStage(kasubag, 'Evaluasi Kasubag');
  await expect.poll(() => unread(kasubag)).toBe(before.kasubag);

  await takeUp(kasubag, 'Mulai menilai');
  await answer(kasubag, 'Tidak', 'Perbaiki angkanya bersama bidang.');
  await expect.poll(() => unread(manager), { timeout: 5_000 }).toBe(before.manager + 1);
  await follow(manager, /Perbaiki angkanya bersama bidang/);
  await expect(manager).toHaveURL(new RegExp(path));
});

test('a mention rings in every window of the one it names, and reading all is known to all', async ({
  office,
}) => {
  const story = await storyAt('received', 'Kabar sebutan');
  const first = await office('pengelola');
  const second = await first.context().newPage();
  await openDesk(first);
  await openDesk(second, '/papan');
  const before = await unread(first);
  const { id } = (await listUsers(db)).find(({ email }) => email === DEMO_PEOPLE.webManager.email) ?? {
    id: '',
  };
  expectOk(
    await commentOn(story.as('kasubag'), {
      storyId: story.story.id,
      text: 'Mohon lihat fotonya.',
      mentions: [id],
    }),
  );
  for (const page of [first, second]) {
    await expect.poll(() => unread(page), { timeout: 5_000 }).toBe(before + 1);
  }
  // A window behind another does not draw, and what closes there would never be gone.
  await first.bringToFront();
  await bell(first).click();
  await expect(
    panel(first)
      .getByRole('link', { name: /menyebut Anda dalam komentar/ })
      .first(),
  ).toContainText('Mohon lihat fotonya.');
  await panel(first).getByRole('button', { name: 'Tandai semua dibaca' }).click();
  for (const page of [first, second]) await expect.poll(() => unread(page), { timeout: 5_000 }).toBe(0);
  await first.keyboard.press('Escape');
  await expect(panel(first)).toHaveCount(0);
  await expect(bell(first)).toBeFocused();
  await second.close();
});

test('who chose not to be told of a kind hears nothing of it', async ({ office }) => {
  const story = await storyAt('received', 'Kabar yang tidak diminta');
  const contributor = await office('kontributor');
  await openDesk(contributor, '/akun');
  const inApp = contributor.getByRole('switch', { name: 'Komentar: di aplikasi' });
  const mail = contributor.getByRole('radiogroup', { name: 'Komentar: lewat surel' });
  await inApp.click({ force: true });
  await mail.getByText('tidak', { exact: true }).click();
  await expect(inApp).not.toBeChecked();
  await expect(async () => {
    await contributor.reload();
    await expect(inApp).not.toBeChecked({ timeout: 2_000 });
    await expect(mail.getByRole('radio', { name: 'tidak' })).toBeChecked({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });

  const told = async () => {
    const answered = await contributor.request.get('/api/pemberitahuan');
    const { items } = (await answered.json()) as { items: { kind: string; story: { id: string } }[] };
    return items.filter(({ kind, story: { id } }) => kind === 'commented' && id === story.story.id).length;
  };
  const say = (text: string) =>
    commentOn(story.as('kasubag'), { storyId: story.story.id, text, mentions: [] });
  expectOk(await say('Tidak perlu dikabarkan.'));
  expect(await told()).toBe(0);
  await inApp.click({ force: true });
  await expect(inApp).toBeChecked();
  await expect(async () => {
    expectOk(await say('Sekarang dikabarkan.'));
    expect(await told()).toBe(1);
  }).toPass({ timeout: 20_000 });
});

test('notices answer nobody who is not signed in, and a wrong cursor with a reason', async ({
  office,
  request,
}) => {
  expect((await request.get('/api/pemberitahuan')).status()).toBe(401);
  const page = await office('kepala');
  const wrong = await page.request.get('/api/pemberitahuan?sebelum=kemarin');
  expect(wrong.status()).toBe(400);
  expect(await wrong.json()).toMatchObject({ ok: false, reasons: [{ field: 'sebelum' }] });
});

test('a list that cannot be read says so and is read when tried again', async ({ office }) => {
  const page = await office('kepala');
  await page.route('**/api/pemberitahuan*', (route) => route.abort());
  await page.goto('/bahan');
  await bell(page).click();
  await expect(panel(page).getByText('Pemberitahuan tidak dapat dibaca.')).toBeVisible({ timeout: 20_000 });
  await page.unroute('**/api/pemberitahuan*');
  await panel(page).getByRole('button', { name: 'Coba lagi' }).click();
  await expect(panel(page).getByText('Pemberitahuan tidak dapat dibaca.')).toHaveCount(0);
});

test('only an administrator reads the office’s outbox', async ({ office }) => {
  const kasubag = await office('kasubag');
  expect((await kasubag.goto('/pengaturan/surel'))?.status()).toBe(403);
  const admin = await office('admin');
  await admin.goto('/pengaturan/surel');
  await expect(admin.getByText('Server surel belum dipasang')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the bell, the choices and the outbox have no axe findings in ${colorScheme}`, async ({ office }) => {
    await storyAt('evaluation-kasubag', `Kabar ${colorScheme}`);
    const page = await office('kasubag');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const look = async (of: Page, what: string) => {
      await of.waitForTimeout(300);
      await clean(of, what);
      const over = await of.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, what).toBeLessThanOrEqual(0);
    };
    await page.setViewportSize({ width: 1440, height: 900 });
    await openDesk(page);
    await bell(page).click();
    await expect(panel(page).getByRole('link').first()).toBeVisible();
    await look(page, 'the panel beside the bell');
    await openDesk(page, '/akun');
    await look(page, 'the choices');

    await page.setViewportSize({ width: 390, height: 844 });
    await openDesk(page);
    await page.getByRole('button', { name: /^Kabar/ }).click();
    await expect(panel(page).getByRole('link').first()).toBeVisible();
    await look(page, 'the sheet on a phone');
    await panel(page).getByRole('button', { name: 'Tutup pemberitahuan' }).click();
    await openDesk(page, '/akun');
    await look(page, 'the choices on a phone');

    const admin = await office('admin');
    await admin.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await admin.setViewportSize({ width: 390, height: 844 });
    await admin.goto('/pengaturan/surel');
    await look(admin, 'the outbox');
  });
}
