import { describe, expect, test } from 'vitest';
import { readHolidayFile } from './read-holiday-file';

const rowsOf = (text: string) => {
  const read = readHolidayFile('libur.csv', text);
  if (!read.ok) throw new Error(read.fault);
  return read.rows;
};
const HEADER = 'tanggal,nama,jenis,status,sumber\n';
const faultsIn = (line: string) => rowsOf(HEADER + line).map((row) => ('faults' in row ? row.faults : []));

describe('holidays from a table', () => {
  test('a row is a holiday, with its line', () => {
    expect(rowsOf(`${HEADER}2027-08-17,Kemerdekaan,libur_nasional,final,SKB\n`)).toEqual([
      {
        line: 2,
        holiday: {
          date: '2027-08-17',
          name: 'Kemerdekaan',
          kind: 'libur_nasional',
          status: 'final',
          source: 'SKB',
        },
      },
    ]);
  });

  test('semicolons, a byte order mark, CRLF, day first, quotes and words as on screen are read', () => {
    const text =
      '\uFEFFNama;Tanggal;Jenis;Status\r\n"Idul Fitri; hari ke-1";10/3/2027;Libur nasional;Perkiraan\r\n\r\n' +
      '"Cuti ""bersama""";09.03.2027;Cuti Bersama;Tanggal tetap, menunggu SKB\r\n';
    expect(rowsOf(text)).toEqual([
      {
        line: 2,
        holiday: {
          date: '2027-03-10',
          name: 'Idul Fitri; hari ke-1',
          kind: 'libur_nasional',
          status: 'perkiraan',
        },
      },
      {
        line: 4,
        holiday: {
          date: '2027-03-09',
          name: 'Cuti "bersama"',
          kind: 'cuti_bersama',
          status: 'tanggal_tetap_belum_SKB',
        },
      },
    ]);
  });

  test('without kind and status the name tells the kind, and the date is final', () => {
    expect(rowsOf('date,name\n2027-05-07,Cuti Bersama Waisak\n2027-05-06,Waisak')).toMatchObject([
      { holiday: { kind: 'cuti_bersama', status: 'final' } },
      { holiday: { kind: 'libur_nasional' } },
    ]);
  });

  test.each([
    ['2027-02-30,X,,,', ['date-invalid']],
    ['31/02/2027,X,,,', ['date-invalid']],
    ['2027-02-01,,,,', ['name-missing']],
    ['2027-02-01,X,hari besar,pasti,', ['kind-unknown', 'status-unknown']],
    ['2027-02-01,"=HYPERLINK(""http://x"")",,,', ['looks-like-formula']],
    ['2027-02-01,X,,,@SUM(A1)', ['looks-like-formula']],
    ['3027-02-01,X,,,', ['date-out-of-range']],
    ['satu kolom saja', ['columns-missing']],
    [`2027-02-01,${'x'.repeat(161)},,,`, ['too-long']],
    ['2027-02-01,"dua\nbaris",,,', ['control-characters']],
    ['2027-02-01,"tidak ditutup,,,', ['quotes-broken']],
  ])('%j is a faulty line', (line, faults) => {
    expect(faultsIn(line)).toEqual([faults]);
  });

  test('a faulty line names its number and words, and the good ones around it stand', () => {
    const rows = rowsOf(`${HEADER}2027-01-01,"Tahun\nBaru",,,\n2027-01-01,Tahun Baru,,,\nkapan,Nanti,,,\n`);
    expect(rows).toMatchObject([
      { line: 2, faults: ['control-characters'] },
      { line: 4, holiday: { date: '2027-01-01' } },
      { line: 5, faults: ['date-invalid'], text: 'kapan; Nanti; ; ;' },
    ]);
  });

  test('a second holiday on a date of the same file is a fault', () => {
    expect(rowsOf(`${HEADER}2027-01-01,Satu,,,\n01/01/2027,Dua,,,\n`)).toMatchObject([
      { line: 2, holiday: { name: 'Satu' } },
      { line: 3, faults: ['date-twice'] },
    ]);
  });
});

describe('a file that is no list of holidays', () => {
  test.each([
    ['a table without a date column', 'a.csv', 'nama,jenis\nX,Y', 'no-columns'],
    ['a header alone', 'a.csv', HEADER, 'empty'],
    ['nothing', 'a.csv', '\uFEFF \n', 'empty'],
    ['NUL', 'a.csv', `${HEADER}2027-01-01,a\u0000b,,,`, 'not-text'],
    ['bytes that were no UTF-8', 'a.csv', 'PK\u0003\u0004\uFFFD\uFFFD', 'not-text'],
    ['another type', 'libur.xlsx', HEADER, 'unknown-type'],
    ['no type', 'libur', HEADER, 'unknown-type'],
    ['10 MB', 'a.csv', 'x'.repeat(10_000_000), 'too-large'],
    [
      'more rows than holidays there can be',
      'a.csv',
      HEADER + '2027-01-01,X\n'.repeat(1_001),
      'too-many-rows',
    ],
    ['100,000 rows', 'a.csv', HEADER + '1,2\n'.repeat(100_000), 'too-large'],
  ])('%s is refused', (_what, name, text, fault) => {
    expect(readHolidayFile(name, text)).toEqual({ ok: false, fault });
  });
});
