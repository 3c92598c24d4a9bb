import { describe, expect, test } from 'vitest';
import type { Holiday } from '@/lib/worktime/calendar';
import { HOLIDAYS_ID } from '@/lib/worktime/holidays-id';
import { compareHolidays } from './compare-holidays';
import { holidaysAsCsv, holidaysAsIcs } from './holiday-export';
import { readHolidayFile } from './read-holiday-file';

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];
const rowsOf = (text: string, name = 'libur.ics') => {
  const read = readHolidayFile(name, text);
  if (!read.ok) throw new Error(read.fault);
  return read.rows;
};
const faultsIn = (...lines: string[]) =>
  rowsOf(calendar(...event(...lines))).map((row) => ('faults' in row ? row.faults : []));

describe('holidays from iCal', () => {
  test('a whole-day event is a holiday, with the line of its event', () => {
    const text = calendar(...event('DTSTART;VALUE=DATE:20270817', 'SUMMARY:Hari Kemerdekaan'));
    expect(rowsOf(text)).toEqual([
      {
        line: 3,
        holiday: { date: '2027-08-17', name: 'Hari Kemerdekaan', kind: 'libur_nasional', status: 'final' },
      },
    ]);
  });

  test('an event of several days ends before its end; a duration and an end on its own day are read too', () => {
    const dates = (...lines: string[]) =>
      rowsOf(calendar(...event('SUMMARY:Cuti Bersama', ...lines))).map(
        (row) => 'holiday' in row && row.holiday.date,
      );
    expect(dates('DTSTART;VALUE=DATE:20270311', 'DTEND;VALUE=DATE:20270313')).toEqual([
      '2027-03-11',
      '2027-03-12',
    ]);
    expect(dates('DTSTART;VALUE=DATE:20270228', 'DURATION:P2D')).toEqual(['2027-02-28', '2027-03-01']);
    expect(dates('DTSTART:20270311', 'DTEND:20270311')).toEqual(['2027-03-11']);
  });

  test('folded lines, escaped text, quoted parameters and bare line feeds are read', () => {
    const text = calendar(
      ...event(
        'DTSTART;X-NOTE="a:b;c";VALUE=DATE:20270311',
        'SUMMARY:Cuti Bersama Hari Raya Idul Fitri\\, hari ke',
        ' tiga\\; 1448 H \\\\ \\nMalang',
        'DESCRIPTION:SKB',
        '\t 3 Menteri',
      ),
    ).replaceAll('\r\n', '\n');
    expect(rowsOf(text)).toMatchObject([
      {
        holiday: {
          name: 'Cuti Bersama Hari Raya Idul Fitri, hari ketiga; 1448 H \\  Malang',
          kind: 'cuti_bersama',
          source: 'SKB 3 Menteri',
        },
      },
    ]);
  });

  test('a tentative event is an estimate, and an alarm inside an event is left out', () => {
    const alarm = ['BEGIN:VALARM', 'DESCRIPTION:Ingat', 'END:VALARM'];
    const lines = event('DTSTART:20270101', 'SUMMARY:X', 'STATUS:TENTATIVE', ...alarm);
    const [row] = rowsOf(calendar(...lines));
    expect(row).toEqual({
      line: 3,
      holiday: { date: '2027-01-01', name: 'X', kind: 'libur_nasional', status: 'perkiraan' },
    });
  });

  test.each([
    ['a yearly event', ['DTSTART:20270101', 'SUMMARY:X', 'RRULE:FREQ=YEARLY'], ['recurring']],
    ['listed dates', ['DTSTART:20270101', 'SUMMARY:X', 'RDATE:20280101'], ['recurring']],
    ['a meeting', ['DTSTART:20270101T090000Z', 'SUMMARY:X'], ['not-all-day']],
    ['an end with an hour', ['DTSTART:20270101', 'DTEND:20270101T100000', 'SUMMARY:X'], ['not-all-day']],
    ['hours of length', ['DTSTART:20270101', 'DURATION:PT8H', 'SUMMARY:X'], ['not-all-day']],
    ['no date', ['SUMMARY:X'], ['date-invalid']],
    ['a date that is none', ['DTSTART:20270230', 'SUMMARY:X'], ['date-invalid']],
    ['dates reversed', ['DTSTART:20270105', 'DTEND:20270101', 'SUMMARY:X'], ['ends-before-it-starts']],
    ['a whole year', ['DTSTART:20270101', 'DTEND:20280101', 'SUMMARY:X'], ['too-many-days']],
    ['no name', ['DTSTART:20270101'], ['name-missing']],
    ['a formula', ['DTSTART:20270101', 'SUMMARY:=1+1'], ['looks-like-formula']],
    [
      'what is called off and recurs',
      ['DTSTART:20270101', 'SUMMARY:X', 'STATUS:CANCELLED', 'RRULE:FREQ=DAILY', ''],
      ['recurring', 'cancelled'],
    ],
  ])('%s is a fault of its line', (_what, lines, faults) => {
    const found = faultsIn(...lines);
    expect(found).toEqual([faults]);
  });

  test('an event that never ends is a fault, and the next one stands', () => {
    const text = calendar('BEGIN:VEVENT', 'SUMMARY:A', ...event('DTSTART:20270101', 'SUMMARY:B'));
    expect(rowsOf(text)).toMatchObject([
      { line: 3, faults: ['event-not-closed'] },
      { line: 5, holiday: { name: 'B' } },
    ]);
  });

  test('a file that is no calendar, or an empty one, is refused', () => {
    expect(readHolidayFile('a.ics', 'tanggal,nama\n2027-01-01,X')).toEqual({
      ok: false,
      fault: 'not-a-calendar',
    });
    expect(readHolidayFile('a.ics', calendar())).toEqual({ ok: false, fault: 'empty' });
    const many = Array.from({ length: 1_001 }, () => event('DTSTART:20270101', 'SUMMARY:X')).flat();
    expect(readHolidayFile('a.ics', calendar(...many))).toEqual({ ok: false, fault: 'too-many-rows' });
  });
});

describe('holidays that leave and come back', () => {
  const odd: Holiday = {
    date: '2027-12-31',
    name: 'Hari "besar"; nama panjang, dengan tanda \\ dan huruf é yang melebihi tujuh puluh lima oktet',
    kind: 'libur_daerah',
    status: 'tanggal_tetap_belum_SKB',
    source: 'SE, 1; 2',
  };
  const holidays = [...HOLIDAYS_ID, odd];
  const ics = holidaysAsIcs(holidays, new Date('2026-11-24T03:00:00Z'), 'redaksi.test');

  test.each([
    ['libur.csv', holidaysAsCsv(holidays)],
    ['libur.ics', ics],
  ])('%s says the same as before', (name, text) => {
    const preview = compareHolidays(rowsOf(text, name), holidays);
    expect({ ...preview, same: preview.same.length }).toEqual({
      added: [],
      changed: [],
      same: holidays.length,
      faulty: [],
    });
  });

  test('no line of the iCal file is longer than 75 octets', () => {
    expect(Math.max(...ics.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(ics).toContain('DTSTAMP:20261124T030000Z');
  });
});

describe('a file held against the calendar', () => {
  const known: Holiday[] = [
    { date: '2027-01-01', name: 'Tahun Baru', kind: 'libur_nasional', status: 'perkiraan', source: 'Hisab' },
    { date: '2027-01-02', name: 'Sama', kind: 'cuti_bersama', status: 'final' },
  ];
  test('is sorted into new, changed, same and faulty; a missing source keeps the known one', () => {
    const rows = rowsOf(
      'tanggal,nama,jenis\n2027-01-01,Tahun Baru,\n2027-01-02,Sama,cuti bersama\n2027-01-03,Baru,\nx,y,\n',
      'a.csv',
    );
    const preview = compareHolidays(rows, known);
    expect(preview.changed).toEqual([
      { line: 2, holiday: { ...known[0]!, status: 'final' }, before: known[0] },
    ]);
    expect(preview.same).toMatchObject([{ line: 3 }]);
    expect(preview.added).toMatchObject([{ line: 4 }]);
    expect(preview.faulty).toMatchObject([{ line: 5 }]);
  });
});
