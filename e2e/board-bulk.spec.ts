import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, handIn, type Post, pageOf, storyPath, takeUp, test } from './office';

const BAR = { name: 'Tindakan untuk naskah yang dipilih' };

/** Opens the board narrowed to some words, and waits until it is live. */
async function openBoard(page: Page, words: string): Promise<void> {
  await page.goto(`/papan?q=${words.replaceAll(' ', '+')}`);
  await expect(page.getByText('Langsung', { exact: true })).toBeVisible();
}

function cardOf(page: Page, number: string): Locator {
  return page.locator('[data-card]').filter({ has: page.getByText(`#${number}`, { exact: true }) });
}

async function choose(page: Page, numbers: readonly string[]): Promise<void> {
  for (const number of numbers) await cardOf(page, number).getByRole('checkbox').check();
  await expect(page.getByRole('region', BAR).getByText(`${numbers.length} dipilih`)).toBeVisible();
}

async function expectClean(page: Page, what: string): Promise<void> {
  // Colours are judged once the dialog has faded in.
  await page.waitForTimeout(400);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    what,
  ).toEqual([]);
}

/** Three stories that wait for the web manager at Mencari dan menerima. */
async function threeReceived(office: (post: Post) => Promise<Page>, title: string): Promise<string[]> {
  const contributor = await office('kontributor');
  const numbers: string[] = [];
  for (const count of ['satu', 'dua', 'tiga']) {
    numbers.push(await handIn(contributor, `${title} ${count}`, 'Isi.'));
  }
  const secretary = await office('sekretaris');
  await openBoard(secretary, title);
  await choose(secretary, numbers);
  await secretary.getByRole('region', BAR).getByRole('button', { name: 'Pindahkan…' }).click();
  const asking = secretary.getByRole('dialog', { name: 'Pindahkan 3 naskah' });
  await asking.getByRole('radio', { name: 'Setujui → Mencari dan menerima' }).check({ force: true });
  await asking.getByRole('button', { name: 'Setujui' }).click();
  await expect(secretary.getByText('3 naskah dipindahkan')).toBeVisible();
  return numbers;
}

test('three are taken up together: the one in hand already is said with its reason and stays chosen', async ({
  office,
}) => {
  const numbers = await threeReceived(office, 'Ambil bersama');
  const [first, second, third] = numbers as [string, string, string];
  const manager = await office('pengelola');
  await manager.goto(await storyPath(manager, third));
  await takeUp(manager);

  await openBoard(manager, 'Ambil bersama');
  await choose(manager, numbers);
  const bar = manager.getByRole('region', BAR);
  await bar.getByRole('button', { name: 'Ambil', exact: true }).click();
  const report = manager.getByRole('dialog', { name: '1 naskah tidak berubah' });
  await expect(report.getByText('2 naskah lain sudah diubah.')).toBeVisible();
  await expect(report.getByRole('listitem')).toHaveText(
    `#${third} Ambil bersama tigaNaskah ini sudah Anda kerjakan.`,
  );
  await report.getByRole('button', { name: 'Mengerti' }).click();
  await expect(bar.getByText('1 dipilih')).toBeVisible();
  await expect(cardOf(manager, third).getByRole('checkbox')).toBeChecked();
  for (const number of [first, second]) {
    await expect(cardOf(manager, number).getByText('Anda', { exact: true })).toBeVisible();
    await expect(cardOf(manager, number).getByRole('checkbox')).not.toBeChecked();
  }
  await manager.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});

test('many are given a priority, labels, a date and a person; labels are taken off again', async ({
  office,
}) => {
  const numbers = await threeReceived(office, 'Atur bersama');
  const kasubag = await office('kasubag');
  await openBoard(kasubag, 'Atur bersama');
  const bar = kasubag.getByRole('region', BAR);
  const onEach = async (words: string | RegExp) => {
    for (const number of numbers) await expect(cardOf(kasubag, number).getByText(words)).toBeVisible();
  };
  const arrange = async (button: string, title: string) => {
    await choose(kasubag, numbers);
    await bar.getByRole('button', { name: button }).click();
    return kasubag.getByRole('dialog', { name: title });
  };

  const priority = await arrange('Prioritas…', 'Prioritas 3 naskah');
  await priority.getByRole('radio', { name: 'Mendesak' }).check({ force: true });
  await priority.getByRole('button', { name: 'Simpan' }).click();
  await onEach('Mendesak');

  const labels = await arrange('Label…', 'Ubah label 3 naskah');
  const added = labels.getByLabel('Label yang ditambahkan').and(kasubag.locator('input'));
  await added.pressSequentially('bersama,berdua,');
  await labels.getByRole('button', { name: 'Simpan' }).click();
  await onEach('berdua');
  await onEach('bersama');

  const off = await arrange('Label…', 'Ubah label 3 naskah');
  await off.getByLabel('Label yang dilepas').and(kasubag.locator('input')).click();
  await kasubag.getByRole('option', { name: 'berdua' }).click();
  await kasubag.keyboard.press('Tab');
  await off.getByRole('button', { name: 'Simpan' }).click();
  for (const number of numbers) {
    await expect(cardOf(kasubag, number).getByText('berdua', { exact: true })).toHaveCount(0);
  }
  await onEach('bersama');

  const date = await arrange('Tanggal…', 'Tanggal tayang 3 naskah');
  await date.getByLabel('Diminta tayang').fill('2031-05-20');
  await date.getByRole('button', { name: 'Simpan' }).click();
  await onEach(/Diminta 20 Mei 2031/);

  const person = await arrange('Tugaskan…', 'Tugaskan 3 naskah');
  await person.getByLabel('Yang mengerjakan').and(kasubag.locator('input')).click();
  await kasubag.getByRole('option').first().click();
  await person.getByRole('button', { name: 'Simpan' }).click();
  await onEach(/^untuk /i);

  // What all have in common stands in the field; an empty one says what it takes away.
  const clear = await arrange('Tanggal…', 'Tanggal tayang 3 naskah');
  await expect(clear.getByLabel('Diminta tayang')).toHaveValue('2031-05-20');
  await clear.getByLabel('Diminta tayang').fill('');
  await clear.getByRole('button', { name: 'Kosongkan tanggal' }).click();
  for (const number of numbers) {
    await expect(cardOf(kasubag, number).getByText(/Diminta 20 Mei/)).toHaveCount(0);
  }
});

test('the chosen stories are printed as a list on white', async ({ browser, office }) => {
  const numbers = await threeReceived(office, 'Cetak bersama');
  const kasubag = await pageOf(browser, 'kasubag', { colorScheme: 'dark' });
  // The list stands for as long as it prints.
  await kasubag.addInitScript(() => {
    window.print = () => {
      const rows = [...document.querySelectorAll('body > div > table > tbody > tr')];
      document.documentElement.setAttribute('data-printing', String(rows.length));
    };
  });
  await openBoard(kasubag, 'Cetak bersama');
  await choose(kasubag, numbers);
  await kasubag.getByRole('region', BAR).getByRole('button', { name: 'Cetak' }).click();
  await expect(kasubag.locator('[data-printing="3"]')).toBeAttached();
  await kasubag.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(kasubag.getByRole('heading', { level: 1, name: 'Daftar 3 naskah' })).toBeVisible();
  for (const head of [
    'Nomor',
    'Naskah',
    'Tahapan',
    'Pelaksana',
    'Standar terpakai',
    'Prioritas',
    'Diminta',
  ]) {
    await expect(kasubag.getByRole('columnheader', { name: head, exact: true })).toBeVisible();
  }
  for (const number of numbers) {
    const row = kasubag.getByRole('row').filter({ hasText: `#${number}` });
    await expect(row).toContainText('Mencari dan menerima');
  }
  await expect(kasubag.getByRole('region', BAR)).toHaveCount(0);
  expect(await kasubag.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await kasubag.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await kasubag.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await expect(kasubag.getByRole('heading', { level: 1, name: 'Papan' })).toBeVisible();
  await kasubag.context().close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`the bar and its dialogs have no fault of access, ${colorScheme}, ${width} wide`, async ({
      browser,
    }) => {
      const page = await pageOf(browser, 'kasubag', { colorScheme, viewport: { width, height: 844 } });
      await page.goto('/papan');
      await expect(page.locator('[data-card]').first()).toBeVisible();
      const open = page.locator('[data-card]:not([data-closed])');
      for (const at of [0, 1]) await open.nth(at).getByRole('checkbox').check();
      const bar = page.getByRole('region', BAR);
      await expect(bar.getByText('2 dipilih')).toBeVisible();
      await expectClean(page, 'bar');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const button of ['Pindahkan…', 'Tugaskan…', 'Prioritas…', 'Label…', 'Tanggal…']) {
        await bar.getByRole('button', { name: button }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectClean(page, button);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      await expect(bar.getByText('2 dipilih')).toBeVisible();
      await page.context().close();
    });
  }
}
