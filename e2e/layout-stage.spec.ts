import type { Locator, Page } from '@playwright/test';
import { clean } from './axe';
import { storyAt } from './driven-story';
import { expect, pageOf, takeUp, test } from './office';

const ELSEWHERE = /^https:\/\/([\w.-]+\.)?(youtube|youtube-nocookie|ytimg|instagram|cdninstagram)\.com\//;
const WIDE_TABLE = `<table><tr>${'<th>Harga rata-rata</th>'.repeat(7)}</tr><tr>${'<td>Rp12.000</td>'.repeat(7)}</tr></table>`;

async function paste(field: Locator, type: string, content: string): Promise<void> {
  await field.evaluate(
    (element, [kind, words]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(kind ?? '', words ?? '');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [type, content],
  );
}

/** Answers for the services, and keeps what was asked of them. */
async function askedElsewhere(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.context().route(ELSEWHERE, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<p>Film</p>' });
  });
  return asked;
}

test('a text begins from a template, shows a film by its address, and is previewed as it will be read', async ({
  browser,
}) => {
  const { story } = await storyAt('layout', 'Pelatihan pemasaran digital');
  const page = await pageOf(browser, 'pengelola', { viewport: { width: 1440, height: 900 } });
  const asked = await askedElsewhere(page);
  await page.goto(`/naskah/${story.id}`);
  await takeUp(page);
  const text = page.getByRole('textbox', { name: 'Isi naskah' });
  const start = page.getByRole('region', { name: 'Mulai dari kerangka' });

  // A template in an empty text, and one undo away from it.
  await text.click();
  await expect(start).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await start.getByRole('button', { name: 'Agenda' }).click();
  await expect(text).toContainText('[Hari, tanggal bulan tahun]');
  await expect(start).toHaveCount(0);
  await page.getByText(/temuan isi/).click();
  await expect(page.getByText('Isian kerangka belum diisi').first()).toBeVisible();
  await text.press('Control+z');
  await expect(start).toBeVisible();
  await start.getByRole('button', { name: 'Agenda' }).click();
  // What is typed takes the place of the first prompt.
  await page.keyboard.type('Pelatihan dibuka.');
  await expect(text).not.toContainText('[Acara apa');

  // Words that are there are replaced by nothing but the button that says so.
  await page.keyboard.press('Enter');
  await page.keyboard.type('/kerang');
  await page.keyboard.press('Enter');
  const templates = page.getByRole('dialog', { name: 'Kerangka naskah' });
  await expect(templates.getByRole('button', { name: 'Ganti seluruh naskah' })).toBeVisible();
  await templates.getByRole('radio', { name: 'Galeri foto' }).check();
  await templates.getByRole('button', { name: 'Sisipkan di kursor' }).click();
  await expect(text).toContainText('Tentang kegiatan ini');
  await expect(text).toContainText('Pelatihan dibuka.');
  await expect(text).toContainText('Susunan acara');
  await page.keyboard.press('Control+z');
  await expect(text).not.toContainText('Tentang kegiatan ini');

  // An address on a line of its own becomes a film once it has a title; left alone it stays a link.
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await paste(text, 'text/plain', 'https://youtu.be/dQw4w9WgXcQ?si=x');
  const film = page.getByRole('dialog', { name: 'Video YouTube' });
  await film.getByRole('button', { name: 'Biarkan sebagai tautan' }).click();
  await expect(text.getByRole('link', { name: 'https://youtu.be/dQw4w9WgXcQ?si=x' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await paste(text, 'text/plain', 'https://youtu.be/dQw4w9WgXcQ?si=x');
  await film.getByRole('button', { name: 'Sisipkan' }).click();
  await expect(film.getByText('Judul wajib diisi.')).toBeVisible();
  await film.getByRole('textbox', { name: 'Judul' }).fill('Cuplikan pelatihan');
  await page.keyboard.press('Enter');
  await expect(film).toHaveCount(0);
  await expect(text.locator('figure', { hasText: 'Cuplikan pelatihan' })).toBeVisible();
  await page.keyboard.type('Sesudah film.');
  await expect(text.locator('p', { hasText: 'Sesudah film.' })).toBeVisible();
  await expect(text.locator('figure', { hasText: 'Cuplikan pelatihan' })).toBeVisible();
  await page.keyboard.press('Enter');
  await paste(text, 'text/html', WIDE_TABLE);
  await expect(page.getByText(/^Tersimpan pukul/)).toBeVisible();

  // The preview follows, at a phone's width, with a table that scrolls within itself.
  const preview = page.frameLocator('iframe[title="Pratinjau di ponsel"]');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Pelatihan pemasaran digital');
  await expect(preview.getByText('Pelatihan dibuka.')).toBeVisible();
  const facade = preview.getByRole('button', { name: /Cuplikan pelatihan/ });
  await expect(facade).toContainText('Tekan untuk memuatnya dari YouTube.');
  const table = preview.getByRole('region', { name: /^Tabel: Harga rata-rata/ });
  expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
  const widths = await table.evaluate(({ ownerDocument: { documentElement, defaultView } }) => [
    documentElement.scrollWidth,
    defaultView?.innerWidth,
  ]);
  expect(widths).toEqual([390, 390]);

  // Nothing is asked of the service before a reader asks.
  expect(asked).toEqual([]);
  await facade.click();
  await expect(preview.locator('iframe')).toHaveAttribute('title', 'Cuplikan pelatihan');
  await expect(preview.frameLocator('iframe').getByText('Film')).toBeVisible();
  expect(asked).toEqual(['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0']);

  await clean(page, undefined, { tags: ['wcag2a', 'wcag2aa', 'wcag22aa'] });

  await page.getByText('Tautan dibagikan').click();
  const card = page.frameLocator('iframe[title="Pratinjau tautan yang dibagikan"]');
  await expect(card.getByRole('heading', { name: 'WhatsApp' })).toBeVisible();
  await expect(card.getByText('Pelatihan pemasaran digital').first()).toBeVisible();

  // Smaller windows have it behind a button.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Pratinjau', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Pratinjau' });
  await expect(
    sheet.frameLocator('iframe').getByRole('button', { name: /Cuplikan pelatihan/ }),
  ).toBeVisible();
  await page.context().close();
});

test('a preview is for the desk alone, in a frame of the desk alone, and a link without script', async ({
  office,
  browser,
}) => {
  const { story } = await storyAt('layout', 'Pratinjau yang tertutup');
  const address = `/pratinjau/${story.id}`;
  const manager = await office('pengelola');
  const answer = await manager.request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['x-frame-options']).toBe('SAMEORIGIN');
  expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(await answer.text()).toContain('<meta name="robots" content="noindex, nofollow"/>');
  const desk = await manager.request.get(`/naskah/${story.id}`);
  expect(desk.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  expect((await manager.request.get('/pratinjau/bukan-naskah')).status()).toBe(404);
  for (const path of [address, `${address}/kartu`]) {
    expect((await (await office('kontributor')).request.get(path)).status()).toBe(403);
    const anyone = await browser.newContext({ baseURL: process.env.E2E_URL });
    expect((await anyone.request.get(path)).url()).toContain('/masuk');
    await anyone.close();
  }
});
