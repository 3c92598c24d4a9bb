import type { Page } from '@playwright/test';
import { expect, handIn, pageOf, storyPath, test } from './office';

const filterField = (page: Page) => page.getByRole('textbox', { name: 'Saring papan' });
const card = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title });
const query = (page: Page) => new URL(page.url()).searchParams;

/** A proposal of its own for each test, in the trade sector. */
async function proposal(office: (post: 'kontributor') => Promise<Page>, title: string): Promise<string> {
  return handIn(await office('kontributor'), title, 'Isi bahan.');
}

/** Opens a board and waits until it is live: what is pressed before that is not heard. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByText('Langsung', { exact: true })).toBeVisible();
}

test('a filter is typed with suggestions by keys, stands in the address, and is sent on', async ({
  office,
}) => {
  await proposal(office, 'Saringan pasar Blimbing');
  const secretary = await office('sekretaris');
  await open(secretary, '/papan');
  const field = filterField(secretary);
  await field.pressSequentially('sek');
  await expect(secretary.getByRole('option', { name: 'sektor:' })).toBeVisible();
  await secretary.keyboard.press('ArrowDown');
  await secretary.keyboard.press('Enter');
  await expect(field).toHaveValue('sektor:');
  await field.pressSequentially('perd');
  await secretary.keyboard.press('ArrowDown');
  await secretary.keyboard.press('Enter');
  await expect(field).toHaveValue('sektor:perdagangan ');
  await field.pressSequentially('tahap:usulan blimbing');
  await secretary.keyboard.press('Escape');
  await expect(card(secretary, 'Saringan pasar Blimbing')).toBeVisible();
  await expect(secretary.getByText(/^1 dari \d+ naskah terbuka$/)).toBeVisible();
  await expect.poll(() => query(secretary).get('q')).toBe('sektor:perdagangan tahap:usulan blimbing');

  const kasubag = await office('kasubag');
  await open(kasubag, secretary.url());
  await expect(filterField(kasubag)).toHaveValue('sektor:perdagangan tahap:usulan blimbing');
  await expect(card(kasubag, 'Saringan pasar Blimbing')).toBeVisible();
});

test('what a filter does not know is told, and the rest of it holds; older addresses still work', async ({
  office,
}) => {
  await proposal(office, 'Saringan pasar Dinoyo');
  const secretary = await office('sekretaris');
  await open(secretary, '/papan?q=sektor:tambang+dinoyo');
  await expect(secretary.getByText('sektor:tambang tidak dikenal dan diabaikan.')).toBeVisible();
  await expect(card(secretary, 'Saringan pasar Dinoyo')).toBeVisible();
  await open(secretary, '/papan?sektor=perdagangan&giliran=1');
  await expect(filterField(secretary)).toHaveValue('giliran sektor:perdagangan');
  await expect(secretary.getByRole('button', { name: /^Giliran Anda/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(secretary.getByRole('combobox', { name: 'Sektor' })).toHaveValue('perdagangan');
  await secretary.getByRole('button', { name: /^Giliran Anda/ }).click();
  await expect(filterField(secretary)).toHaveValue('sektor:perdagangan');
});

test('a view is saved, marked when changed, shared, and deleted after a question', async ({ office }) => {
  const kasubag = await office('kasubag');
  await open(kasubag, '/papan?q=sektor:perdagangan&tampilan=daftar');
  const menu = () =>
    kasubag.locator('header').getByRole('button', { name: /Tampilan tersimpan|Perdagangan/ });
  await menu().click();
  await kasubag.getByRole('menuitem', { name: 'Simpan tampilan ini' }).click();
  const sheet = kasubag.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Simpan' }).click();
  await expect(sheet.getByText('Tuliskan nama tampilan.')).toBeVisible();
  await sheet.getByLabel('Nama tampilan').fill('Perdagangan sebagai daftar');
  await sheet.getByRole('switch', { name: 'Bagikan kepada semua' }).check({ force: true });
  await sheet.getByRole('button', { name: 'Simpan' }).click();
  await expect(sheet).toHaveCount(0);
  await expect(menu()).toContainText('Perdagangan sebagai daftar');
  await filterField(kasubag).fill('sektor:perdagangan pasar');
  await expect(menu()).toContainText('diubah');

  const secretary = await office('sekretaris');
  await open(secretary, '/papan');
  await secretary.locator('header').getByRole('button', { name: 'Tampilan tersimpan' }).click();
  await secretary.getByRole('menuitem', { name: /Perdagangan sebagai daftar/ }).click();
  await expect(secretary.getByRole('table', { name: 'Daftar naskah' })).toBeVisible();
  await expect(filterField(secretary)).toHaveValue('sektor:perdagangan');

  await menu().click();
  await kasubag.getByRole('menuitem', { name: 'Hapus' }).click();
  await expect(kasubag.getByText('Tampilan ini hilang dari daftar semua orang.')).toBeVisible();
  await kasubag.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click();
  await expect(kasubag.getByRole('dialog')).toHaveCount(0);
  await open(secretary, '/papan');
  await secretary
    .locator('header')
    .getByRole('button', { name: /Tampilan|Perdagangan/ })
    .click();
  await expect(secretary.getByRole('menuitem', { name: /Perdagangan sebagai daftar/ })).toHaveCount(0);
});

test('lanes part the board, fold, and let a card be moved by keys within its own', async ({ office }) => {
  await proposal(office, 'Lajur pasar Sukun');
  const secretary = await office('sekretaris');
  await open(secretary, '/papan?q=sukun');
  await secretary.getByRole('combobox', { name: 'Lajur' }).selectOption({ label: 'Menurut sektor' });
  await expect.poll(() => query(secretary).get('lajur')).toBe('sektor');
  const lane = secretary.getByRole('button', { name: /^Perdagangan 1 naskah/ });
  await expect(card(secretary, 'Lajur pasar Sukun')).toBeVisible();
  await lane.click();
  await expect(card(secretary, 'Lajur pasar Sukun')).toHaveCount(0);
  await lane.click();
  await secretary.getByRole('link', { name: 'Lajur pasar Sukun' }).focus();
  await secretary.keyboard.press('Space');
  await secretary.keyboard.press('ArrowRight');
  await expect(secretary.getByText('Lepas untuk: Setujui', { exact: true })).toBeVisible();
  await secretary.keyboard.press('Space');
  const cell = secretary.getByRole('group', { name: 'Mencari dan menerima, Perdagangan' });
  await expect(cell.getByRole('article').filter({ hasText: 'Lajur pasar Sukun' })).toBeVisible();
});

test('the list sorts by its heads, and says so', async ({ office }) => {
  await proposal(office, 'Daftar A pasar');
  await proposal(office, 'Daftar B pasar');
  const secretary = await office('sekretaris');
  await open(secretary, '/papan?q=daftar&tampilan=daftar');
  const rows = secretary.getByRole('rowheader');
  await secretary.getByRole('button', { name: 'Judul' }).click();
  await expect(rows.first()).toContainText('Daftar A pasar');
  await secretary.getByRole('button', { name: 'Judul' }).click();
  await expect(rows.first()).toContainText('Daftar B pasar');
  await expect(secretary.getByRole('columnheader', { name: 'Judul' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect.poll(() => query(secretary).get('urut')).toBe('-judul');
});

test('the calendar has wanted dates and the office’s days off', async ({ office }) => {
  await proposal(office, 'Kalender pasar Klojen');
  const secretary = await office('sekretaris');
  await open(secretary, '/papan?tampilan=kalender&bulan=2026-12&q=klojen');
  await expect(secretary.getByRole('heading', { name: 'Desember 2026' })).toBeVisible();
  await expect(secretary.getByRole('table').getByText(/Natal/).first()).toBeVisible();
  await secretary.getByRole('button', { name: 'Bulan sebelumnya' }).click();
  await expect(secretary.getByRole('heading', { name: 'November 2026' })).toBeVisible();
});

test('a soft limit warns, a hard one says why before a card is dropped and refuses it', async ({
  office,
}) => {
  const number = await proposal(office, 'Batas pasar Lowokwaru');
  const kasubag = await office('kasubag');
  const secretary = await office('sekretaris');
  const set = async (kind: 'Ingatkan' | 'Tolak', most: string) => {
    await kasubag.goto('/pengaturan/papan');
    const row = kasubag.getByRole('listitem').filter({ hasText: 'Mencari dan menerima' });
    await row.getByLabel('Batas naskah di Mencari dan menerima').fill(most);
    if (most) await row.getByText(kind, { exact: true }).click();
    await row.getByRole('button', { name: 'Simpan batas Mencari dan menerima' }).click();
    await expect(kasubag.getByText(/Batas Mencari dan menerima (disimpan|dihapus)/)).toBeVisible();
  };
  // One stands there already, so that one more is over the limit.
  await secretary.goto(await storyPath(secretary, await proposal(office, 'Batas pasar pertama')));
  await secretary.getByRole('button', { name: 'Setujui' }).click();
  await secretary.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click();
  await expect(secretary.getByRole('heading', { level: 2, name: 'Mencari dan menerima' })).toBeVisible();

  await set('Tolak', '1');
  await open(secretary, '/papan?q=lowokwaru');
  await expect(secretary.getByText(/^\d+ dari 1: (penuh|melebihi batas)/)).toBeVisible();
  await secretary.getByRole('link', { name: 'Batas pasar Lowokwaru' }).focus();
  await secretary.keyboard.press('Space');
  const full = secretary.getByText(/Tahapan Mencari dan menerima sudah penuh/);
  await expect(full.first()).toBeVisible();
  await secretary.keyboard.press('Escape');
  const path = await storyPath(secretary, number);
  await secretary.goto(path);
  await secretary.getByRole('button', { name: 'Setujui' }).click();
  await secretary.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click();
  await expect(secretary.getByText(/sudah penuh: paling banyak 1 naskah/).first()).toBeVisible();

  await set('Ingatkan', '1');
  await open(secretary, '/papan?q=lowokwaru');
  await secretary.getByRole('link', { name: 'Batas pasar Lowokwaru' }).focus();
  await secretary.keyboard.press('Space');
  await secretary.keyboard.press('ArrowRight');
  await expect(secretary.getByText('Lepas untuk: Setujui', { exact: true })).toBeVisible();
  await secretary.keyboard.press('Space');
  await expect(secretary.getByText(/dari 1: melebihi batas/)).toBeVisible();
  await set('Ingatkan', '');
});

test('offline the board says so, an action fails with a sentence, and it is live again after', async ({
  office,
}) => {
  await proposal(office, 'Luring pasar Kedungkandang');
  const secretary = await office('sekretaris');
  await open(secretary, '/papan?q=kedungkandang');
  await expect(secretary.getByText('Langsung', { exact: true })).toBeVisible();
  await secretary.context().setOffline(true);
  await expect(secretary.getByText(/^Luring sejak/)).toBeVisible();
  await secretary.getByRole('link', { name: 'Luring pasar Kedungkandang' }).focus();
  await secretary.keyboard.press('Space');
  await secretary.keyboard.press('ArrowRight');
  await secretary.keyboard.press('Space');
  await expect(secretary.getByText(/^Tidak ada sambungan\. #\d+ tidak berubah/)).toBeVisible();
  const home = secretary.getByRole('region', { name: 'Usulan bahan' });
  await expect(home.getByText('Luring pasar Kedungkandang')).toBeVisible();
  await secretary.context().setOffline(false);
  await expect(secretary.getByText('Langsung', { exact: true })).toBeVisible();
});

test('on a phone columns swipe, the filter is at the thumb, and the page never scrolls sideways', async ({
  browser,
}) => {
  const page = await pageOf(browser, 'sekretaris', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  for (const address of [
    '/papan',
    '/papan?lajur=orang',
    '/papan?tampilan=daftar',
    '/papan?tampilan=kalender',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'Papan' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(390);
  }
  await open(page, '/papan');
  const stages = page.getByRole('navigation', { name: 'Pilih tahap' });
  await stages.getByRole('button', { name: /^Memuat/ }).click();
  await expect(stages.getByRole('button', { name: /^Memuat/ })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: /^Saring/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Saring papan' }).fill('terlambat');
  await sheet.getByRole('button', { name: /^Lihat \d+ naskah$/ }).click();
  await expect(page.getByRole('button', { name: 'Saring (1)' })).toBeVisible();
  await page.context().close();
});
