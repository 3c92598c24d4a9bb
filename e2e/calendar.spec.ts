import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { dateKeyOfDay, localDayOf } from '@/lib/worktime/local-day';
import { addWorkingMs } from '@/lib/worktime/working-time';
import { zoneOffsetMs } from '@/lib/worktime/zone';
import { clean } from './axe';
import { expect, test, writableStory } from './office';

const PATH = '/pengaturan/kalender';
const MINUTE = 60_000;

/** The date on which work of some minutes that begins now comes to its end. */
function dueDate(minutes: number): string {
  const due = addWorkingMs(compileCalendar(DEFAULT_CALENDAR), new Date(), minutes * MINUTE);
  return dateKeyOfDay(localDayOf(due.getTime(), zoneOffsetMs('Asia/Jakarta')));
}

const csv = (text: string) => ({ name: 'libur.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
const ics = (...lines: string[]) => ({
  name: 'libur.ics',
  mimeType: 'text/calendar',
  buffer: Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')),
});

test('the Kasubag adds a holiday, sees which deadlines move before it is saved, and takes it back', async ({
  office,
}) => {
  const title = `Tenggat yang bergeser ${Date.now()}`;
  await writableStory(office, title);
  const date = dueDate(25);
  const page = await office('kasubag');
  await page.goto(`${PATH}?tahun=${date.slice(0, 4)}`);
  await page.locator(`[data-date="${date}"]`).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tambah hari libur' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await expect(dialog.getByText('Namanya belum diisi.')).toBeVisible();
  await dialog.getByLabel('Nama hari libur').fill('Libur percobaan');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await expect(dialog.getByRole('heading', { name: /tenggat bergeser/ })).toBeFocused();
  await expect(dialog.getByRole('link', { name: new RegExp(title) })).toBeVisible();
  await expect(dialog.getByText('Tahap yang sudah selesai tidak dihitung ulang')).toBeVisible();

  await dialog.getByRole('button', { name: 'Kembali' }).click();
  await expect(dialog.getByLabel('Nama hari libur')).toHaveValue('Libur percobaan');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator(`[data-date="${date}"]`)).toHaveAccessibleName(/Libur daerah, Libur percobaan/);
  await expect(page.getByText(/^Menambah hari libur Libur percobaan/).first()).toBeVisible();

  await page.locator(`[data-date="${date}"]`).click();
  await dialog.getByRole('button', { name: 'Hapus' }).click();
  await expect(dialog.getByRole('link', { name: new RegExp(title) })).toBeVisible();
  await dialog.getByRole('button', { name: 'Hapus' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/^Menghapus hari libur Libur percobaan/).first()).toBeVisible();
});

test('two change the calendar at once: the second is told, and what he typed is still there', async ({
  office,
}) => {
  const [kasubag, admin] = [await office('kasubag'), await office('admin')];
  for (const page of [kasubag, admin]) {
    await page.goto(`${PATH}?tahun=2032`);
    await page.getByRole('button', { name: 'Tambah hari libur' }).click();
  }
  const dialogOf = { kasubag: kasubag.getByRole('dialog'), admin: admin.getByRole('dialog') };
  await dialogOf.kasubag.getByLabel('Tanggal').fill('2032-02-03');
  await dialogOf.kasubag.getByLabel('Nama hari libur').fill('Punya Kasubag');
  await dialogOf.admin.getByLabel('Nama hari libur').fill('Punya admin');
  await dialogOf.admin.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialogOf.admin.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialogOf.admin).toHaveCount(0);

  await dialogOf.kasubag.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await expect(dialogOf.kasubag.getByText('Kalender baru saja diubah orang lain.')).toBeVisible();
  await dialogOf.kasubag.getByRole('button', { name: 'Muat kalender terbaru' }).click();
  await expect(kasubag.locator('[data-date="2032-01-01"]')).toHaveAttribute('aria-label', /Punya admin/);
  await expect(dialogOf.kasubag.getByLabel('Nama hari libur')).toHaveValue('Punya Kasubag');
  await dialogOf.kasubag.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialogOf.kasubag.getByRole('button', { name: 'Simpan' }).click();
  await expect(kasubag.getByRole('row', { name: /Punya Kasubag/ })).toBeVisible();
  await expect(kasubag.getByRole('row', { name: /Punya admin/ })).toBeVisible();
});

test('the Kasubag imports an iCal file and a table with a faulty line, and exports what is there', async ({
  office,
}) => {
  const page = await office('kasubag');
  await page.goto(`${PATH}?tahun=2031`);
  await page.getByRole('button', { name: 'Impor' }).click();
  const dialog = page.getByRole('dialog');
  const chooser = dialog.locator('input[type="file"]');
  await chooser.setInputFiles(
    ics(
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20310124',
      'DTEND;VALUE=DATE:20310126',
      'SUMMARY:Cuti Bersama\\, Idul Fitri',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20310817',
      'RRULE:FREQ=YEARLY',
      'SUMMARY:Kemerdekaan',
      'END:VEVENT',
    ),
  );
  await expect(dialog.getByText('2 baru, 0 berubah, 0 sama, 1 baris salah.')).toBeVisible();
  await expect(dialog.getByText('Acara berulang tidak diterima')).toBeVisible();
  await dialog.getByRole('button', { name: 'Lihat akibat 2 hari' }).click();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Cuti Bersama, Idul Fitri/ })).toHaveCount(2);

  await page.getByRole('button', { name: 'Impor' }).click();
  await chooser.setInputFiles({ ...csv('PK\u0003\u0004\u0000'), name: 'libur.csv' });
  await expect(dialog.getByText('Berkas ini bukan teks UTF-8.')).toBeVisible();
  await chooser.setInputFiles({ ...csv('x'.repeat(10_000_000)), name: 'besar.csv' });
  await expect(dialog.getByText('Berkas terlalu besar.')).toBeVisible();
  await chooser.setInputFiles(
    csv(
      '\uFEFFtanggal;nama;jenis\r\n24/01/2031;Idul Fitri;libur nasional\r\n30/02/2031;Salah;\r\n01/06/2031;Pancasila;\r\n',
    ),
  );
  await expect(dialog.getByText('1 baru, 1 berubah, 0 sama, 1 baris salah.')).toBeVisible();
  await expect(dialog.getByText('Baris 3:')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /Pancasila/ }).uncheck();
  await dialog.getByRole('button', { name: 'Lihat akibat 1 hari' }).click();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Pancasila/ })).toHaveCount(0);
  await expect(page.getByText('Mengimpor 1 hari libur').first()).toBeVisible();

  const exported = await page.request.get('/api/kalender/libur.csv?tahun=2031');
  expect(exported.headers()['content-disposition']).toContain('libur-2031.csv');
  expect(await exported.text()).toContain('2031-01-24,Idul Fitri,libur_nasional,final,');
  expect(await (await page.request.get('/api/kalender/libur.ics')).text()).toContain(
    'DTSTART;VALUE=DATE:20310125',
  );
});

test('a schedule is added with its faults named by field, and the base one cannot be removed', async ({
  office,
}) => {
  const page = await office('admin');
  await page.goto(`${PATH}?tahun=2033`);
  await page.getByRole('button', { name: 'Tambah jadwal' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama jadwal').fill('Ramadan percobaan');
  await dialog.getByLabel('Hari pertama').fill('2033-11-23');
  await dialog.getByLabel('Hari terakhir').fill('2033-11-01');
  await dialog.getByLabel('Senin, selesai jam ke-1').fill('14');
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await expect(dialog.getByText('Hari terakhir harus sesudah hari pertama.')).toBeVisible();
  await expect(dialog.getByText('Jam-jamnya bertumpuk atau tidak urut.')).toBeVisible();
  await dialog.getByLabel('Hari terakhir').fill('2033-12-22');
  await dialog.getByLabel('Senin, selesai jam ke-1').fill('12');
  await dialog.getByRole('button', { name: 'Hapus jam ke-2 pada Senin' }).click();
  await dialog.getByRole('button', { name: 'Salin Senin' }).click();
  await page.getByRole('menuitem', { name: 'Ke Selasa–Jumat' }).click();
  await expect(dialog.getByText('22 jam 30 menit')).toBeVisible();
  await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('[data-date="2033-11-23"]')).toHaveAccessibleName(
    /4 jam 30 menit, Ramadan percobaan/,
  );

  await page.getByRole('button', { name: 'Tindakan untuk jadwal Jam kerja normal' }).click();
  await expect(page.getByRole('menuitem', { name: 'Hapus' })).toHaveCount(0);
});

test('the days of a year are one tab stop, walked by the arrow keys', async ({ office }) => {
  const page = await office('kepala');
  await page.goto(`${PATH}?tahun=2025`);
  await page.locator('[data-date="2025-01-01"]').focus();
  for (const [key, date] of [
    ['ArrowRight', '2025-01-02'],
    ['ArrowDown', '2025-01-09'],
    ['End', '2025-01-31'],
    ['PageDown', '2025-02-28'],
    ['Home', '2025-02-01'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(`[data-date="${date}"]`)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Sabtu, 1 Februari 2025');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Tambah hari libur' })).toHaveCount(0);
});

test('a contributor is answered 403, and nobody signed out gets the files', async ({ office, request }) => {
  const contributor = await office('kontributor');
  expect((await contributor.request.get(PATH)).status()).toBe(403);
  expect((await contributor.request.get('/api/kalender/libur.csv')).status()).toBe(403);
  expect((await request.get('/api/kalender/libur.ics', { maxRedirects: 0 })).status()).toBe(401);
  const kasubag = await office('kasubag');
  expect((await kasubag.request.get('/api/kalender/lain.csv')).status()).toBe(404);
  expect((await kasubag.request.get('/api/kalender/libur.csv?tahun=x')).status()).toBe(400);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`no axe findings in ${scheme} at ${width}, with and without its dialogs`, async ({ office }) => {
      const page = await office('kasubag');
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${PATH}?tahun=2027`);
      const look = async (what: string, within = 'body') => {
        await page.waitForTimeout(300);
        await clean(page, what, { within });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(
          width,
        );
      };
      await look('page');
      for (const button of ['Tambah jadwal', 'Tambah hari libur', 'Impor']) {
        await page.getByRole('button', { name: button }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look(button, '[role="dialog"]');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      await page.locator('[data-date="2027-01-01"]').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('day', '[role="dialog"]');
    });
  }
}
