import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText } from './check-text';
import { readPassage } from './passage';
import { protectedRanges } from './protected-ranges';
import { overlaps } from './settle-overlaps';
import { spellingKey, spellingWords } from './spelling-words';

const asked = (text: string) => {
  const found = checkText(text, { kind: 'text' });
  return spellingWords(text, { kind: 'text', found }).map((word) => word.asked);
};

test.each([
  ['Warga membeli bras di pasar.', ['warga', 'membeli', 'bras', 'pasar']],
  ['Kata-kata itu gerak-geriknya.', ['kata-kata', 'itu', 'gerak-geriknya']],
  ['Ma’mun ada. Qur’an dan jum’ah itu', ['ada', 'dan', "jum'ah", 'itu']],
  ['ada baris\nKedua baris', ['ada', 'baris', 'kedua', 'baris']],
  ['“Kutipan bras” itu', ['itu']],
])('%j has the words %j looked up', (text, words) => {
  expect(asked(text).filter((word) => !["ma'mun", "qur'an"].includes(word))).toEqual(words);
});

test.each([
  'oleh Sutiaji',
  'Tito Karnavian',
  'Klojen',
  'UMKM',
  'iPhone dan se-Kota',
  'dan COVID-19',
  'dan 10kg abc2',
  'lihat https://contoh.go.id/abcd-efgh dan diskopindag@malangkota.go.id',
  'ikut #pasarmurah @diskopindagmlg',
  'sesuai Peraturan Menteri Perdagangn Nomor 5',
  'a.n. dan/atau',
])('nothing odd of %j is looked up', (text) => {
  expect(asked(text).filter((word) => !/^(oleh|dan|lihat|ikut|sesuai)$/.test(word))).toEqual([]);
});

test('a word that a rule has found, or that the office leaves as it is, is not looked up', () => {
  expect(asked('minta ijin')).toEqual(['minta']);
  const allowed = new Set(['pasarmbois']);
  expect(spellingWords('buka pasarmbois', { kind: 'text', allowed }).map(({ asked }) => asked)).toEqual([
    'buka',
  ]);
});

test('a word in a sentence that is too long is looked up all the same', () => {
  const text = `${'kata dan lagi '.repeat(20)}bras.`;
  expect(checkText(text, { kind: 'text' }).some(({ rule }) => rule === 'longSentence')).toBe(true);
  expect(asked(text)).toContain('bras');
});

test('words stand where they say, one after another, and in nothing that is protected', () => {
  const part = fc.constantFrom(
    'bras',
    'Malang',
    '“',
    '”',
    '"',
    ' ',
    ' ',
    '. ',
    '-',
    "'",
    '’',
    '@',
    '#',
    '/',
    '1',
    'http://a.id/b',
    'Peraturan Wali Kota',
    'é',
    '\u0301',
    '\n',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(part).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { addresses, quotations, regulations } = protectedRanges(readPassage(text, 'text'));
      let end = 0;
      for (const { asked, finding } of spellingWords(text, { kind: 'text' })) {
        expect(finding.from).toBeGreaterThanOrEqual(end);
        expect(finding.to).toBeLessThanOrEqual(text.length);
        expect(text.slice(finding.from, finding.to)).toBe(finding.found);
        expect(asked).toBe(spellingKey(finding.found));
        const all = [...addresses, ...quotations, ...regulations];
        expect(all.some((range) => overlaps(range, finding))).toBe(false);
        end = finding.to;
      }
    }),
  );
});
