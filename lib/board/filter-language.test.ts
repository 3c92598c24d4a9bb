import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILTER_LIMIT, parseFilter, printFilter } from './filter-language';
import { FILTER_FLAGS, FILTER_KEYS } from './filter-words';

const canonical = (text: string) => printFilter(parseFilter(text));

describe('the filter language', () => {
  test('reads keys, flags, free words, quotes and negation', () => {
    expect(parseFilter('tahap:menyusun terlambat -sektor:koperasi "pasar murah" putaran>1')).toEqual([
      { kind: 'key', negated: false, key: 'stage', comparison: ':', values: ['menyusun'] },
      { kind: 'flag', negated: false, flag: 'late' },
      { kind: 'key', negated: true, key: 'sector', comparison: ':', values: ['koperasi'] },
      { kind: 'text', negated: false, text: 'pasar murah' },
      { kind: 'key', negated: false, key: 'pass', comparison: '>', values: ['1'] },
    ]);
  });

  test('says the same in English', () => {
    expect(parseFilter('stage:menyusun late by:me')).toEqual(parseFilter('tahap:menyusun terlambat oleh:me'));
    expect(printFilter(parseFilter('tahap:menyusun terlambat'), 'en')).toBe('stage:menyusun late');
  });

  test('takes unknown words, also those with a colon, for free text', () => {
    expect(parseFilter('warna:merah Bunulrejo')).toEqual([
      { kind: 'text', negated: false, text: 'warna:merah' },
      { kind: 'text', negated: false, text: 'Bunulrejo' },
    ]);
  });

  test('reads several values, quoted where they have spaces', () => {
    expect(parseFilter('oleh:"Siti Aminah",saya')).toEqual([
      { kind: 'key', negated: false, key: 'by', comparison: ':', values: ['Siti Aminah', 'saya'] },
    ]);
    expect(canonical('oleh:"Siti Aminah",saya')).toBe('oleh:"Siti Aminah",saya');
  });

  test('keeps a quoted flag or key as text', () => {
    expect(canonical('"terlambat" "tahap:menyusun"')).toBe('"terlambat" "tahap:menyusun"');
    expect(parseFilter('"terlambat"')).toEqual([{ kind: 'text', negated: false, text: 'terlambat' }]);
  });

  test('ends an open quote with the text, and cuts what is endless', () => {
    expect(canonical('"pasar murah')).toBe('"pasar murah"');
    expect(canonical('x'.repeat(50_000))).toHaveLength(FILTER_LIMIT);
    expect(parseFilter('"'.repeat(10_000))).toEqual([]);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(' ', '"', '\\', '-', ',', ':', '>', '>=', '=', '#12', '\u0000', '\u00a0', '\n'),
    fc.constantFrom(...Object.values(FILTER_KEYS).flat()),
    fc.constantFrom(...Object.values(FILTER_FLAGS).flat()),
  );
  const hostile = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  test('print after parse is stable, whatever is typed', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = canonical(text);
        expect(canonical(once)).toBe(once);
        expect(parseFilter(once)).toEqual(parseFilter(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('says the same when printed in English', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(canonical(printFilter(parseFilter(text), 'en'))).toBe(canonical(text));
      }),
    );
  });
});
