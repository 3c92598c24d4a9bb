import { describe, expect, test } from 'vitest';
import { behindHref, behindQuery, plainQuery, selectionQuery } from './behind-query';

const selection = { period: { from: '2026-09', to: '2026-11' }, sector: null, sop: null };

describe('addresses of figures', () => {
  test('an address made for a figure is read back as that figure', () => {
    const href = behindHref(
      { ...selection, sector: 'koperasi', sop: null },
      { angka: 'langkah', bagian: '5', hasil: 'lewat' },
    );
    const query = behindQuery.parse(plainQuery(new URL(href, 'http://x').searchParams));
    expect(query).toEqual({
      angka: 'langkah',
      dari: '2026-09',
      sampai: '2026-11',
      sektor: 'koperasi',
      bagian: '5',
      hasil: 'lewat',
      urut: 'terbaru',
      hal: 1,
    });
  });
  test('nothing chosen is a valid choice, also as an empty field of a form', () => {
    expect(selectionQuery.parse(plainQuery({ sektor: '', dari: undefined }))).toEqual({});
  });
  test.each([
    [{ dari: '2026-13', sampai: '2026-12' }],
    [{ dari: '2026-09' }],
    [{ sampai: '2026-09' }],
    [{ dari: '2026-09', sampai: '2026-08' }],
    [{ dari: '2010-01', sampai: '2026-08' }],
    [{ dari: '2021-08', sampai: '2026-08' }],
    [{ sektor: 'pertanian' }],
  ])('%j is refused', (query) => expect(selectionQuery.safeParse(query).success).toBe(false));
  test('an unknown figure, a day that is none and a page before the first are refused', () => {
    expect(behindQuery.safeParse({ angka: 'x' }).success).toBe(false);
    expect(behindQuery.safeParse({ angka: 'tayang', hingga: '2026-02-30' }).success).toBe(false);
    expect(behindQuery.safeParse({ angka: 'tayang', hal: '0' }).success).toBe(false);
  });
});
