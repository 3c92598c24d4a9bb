import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { exitOf } from '@/worker/commands/processes';
import { storyAt, storyOf } from './driven-story';
import { expect, PASSWORD, pageOf, signIn, test } from './office';
import { OwnOffice } from './own-office';

/** The most that a crash may cost, in milliseconds of writing. */
const MOST_LOST_MS = 2_000;

test('neither a killed app nor a killed database costs a word', async ({ browser }) => {
  const office = await OwnOffice.open();
  try {
    const { story } = await office.withDb(async (db) =>
      (await storyOf(db, 'composing', 'Ditulis saat server mati')).takeUp('webManager'),
    );
    const page = await pageOf(browser, 'pengelola', { baseURL: office.url });
    await page.goto(`/naskah/${story.id}`);
    const text = page.getByRole('textbox', { name: 'Isi naskah' });
    const saved = page.getByText(/^Tersimpan pukul/);
    await text.fill('Sebelum mati.');
    await expect(saved).toBeVisible();

    await text.press('End');
    await text.pressSequentially(' Aplikasi mati.');
    await office.killApp();
    await expect(page.getByText(/^Server tidak terjangkau/)).toBeVisible();
    await office.startApp();
    await expect(saved).toBeVisible({ timeout: 40_000 });

    await text.pressSequentially(' Tersimpan.');
    await expect(saved).toBeVisible();
    // What the save told the page has brought it up to date by then.
    await page.waitForTimeout(1_500);
    await office.killDatabase();
    await text.pressSequentially(' Basis data mati.');
    await expect(saved).toBeHidden();
    await office.startDatabase();
    await expect(saved).toBeVisible({ timeout: 60_000 });

    await page.reload();
    await expect(text).toHaveText('Sebelum mati. Aplikasi mati. Tersimpan. Basis data mati.');
    await page.context().close();
  } finally {
    await office.close();
  }
});

// A killed browser has no trace to give.
test.use({ trace: 'off' });

/** A browser with its profile on the disk, which can be killed and opened again. */
class KeptBrowser {
  private readonly profile = mkdtempSync(join(tmpdir(), 'redaksi-profile-'));
  private process: ChildProcess | null = null;

  async open(): Promise<BrowserContext> {
    rmSync(join(this.profile, 'DevToolsActivePort'), { force: true });
    this.process = spawn(
      process.env.E2E_CHROMIUM ?? chromium.executablePath(),
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--remote-debugging-port=0',
      ].concat(`--user-data-dir=${this.profile}`, 'about:blank'),
      { stdio: 'ignore', detached: true },
    );
    let port = '';
    await expect(() => {
      port = readFileSync(join(this.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
    }).toPass();
    const [context] = (await chromium.connectOverCDP(`http://127.0.0.1:${port}`)).contexts();
    if (!context) throw new Error('The browser has no window');
    return context;
  }

  /** Ends every process of the browser as a power cut would. */
  async kill(): Promise<void> {
    if (!this.process?.pid) return;
    const ended = exitOf(this.process);
    process.kill(-this.process.pid, 'SIGKILL');
    await ended;
    this.process = null;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('what was written offline two seconds before the browser was killed is offered when it opens again', async () => {
  const { story } = await (await storyAt('composing', 'Ditulis saat peramban mati')).takeUp('webManager');
  const address = `${process.env.E2E_URL}/naskah/${story.id}`;
  const browser = new KeptBrowser();
  try {
    const before = await browser.open();
    await signIn(before, 'pengelola@redaksi.test', PASSWORD, process.env.E2E_URL);
    const page = await before.newPage();
    await page.goto(address);
    const text = page.getByRole('textbox', { name: 'Isi naskah' });
    await expect(text).toBeVisible();
    await before.setOffline(true);
    await text.fill('Ditulis tanpa jaringan.');
    await page.waitForTimeout(MOST_LOST_MS);
    await browser.kill();

    const after = await browser.open();
    await signIn(after, 'pengelola@redaksi.test', PASSWORD, process.env.E2E_URL);
    const again = await after.newPage();
    await again.goto(address);
    const notice = again.getByRole('region', { name: 'Tulisan yang belum masuk naskah' });
    await notice.getByRole('button', { name: 'Lanjutkan tulisan itu' }).click();
    await expect(again.getByRole('textbox', { name: 'Isi naskah' })).toHaveText('Ditulis tanpa jaringan.');
    await expect(again.getByText(/^Tersimpan pukul/)).toBeVisible();
  } finally {
    await browser.remove();
  }
});
