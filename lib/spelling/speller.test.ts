import { expect, test } from 'vitest';
import { activesOf } from './affixes';
import { readSpeller } from './speller';

/** Stems with a suffix and a prefix, in the form that Debian's dictionary has. */
const AFF = [
  'SET UTF-8',
  'TRY aeinrst',
  'FLAG long',
  'PFX M0 Y 1',
  'PFX M0 0 mem b',
  'SFX k0 Y 1',
  'SFX k0 0 kan .',
];
const STEMS = ['7', 'beras', 'kata', 'beli/M0k0', 'merangkai', 'kota', 'gerak', 'gerik'];
const speller = readSpeller({ aff: AFF.join('\n'), dic: STEMS.join('\n') });

test.each([
  'beras',
  'membelikan',
  'kata-kata',
  'gerak-geriknya',
  'berasnyalah',
  'katamu',
  'dirangkai',
  'antarkota',
  'antar-kota',
  'mengunggahnya',
  'terunggah',
  'inflasi',
  'menjeda',
  'rinciannya',
])('%s is known', (word) => expect(speller.isKnown(word)).toBe(true));

test.each(['bras', 'kata-kaat', 'dibras', 'antarbras', 'nya', 'unggahh'])('%s is unknown', (word) =>
  expect(speller.isKnown(word)).toBe(false),
);

test('what was meant is suggested, at most five words, and nothing for a word far from all', () => {
  expect(speller.suggest('bras')).toEqual(['beras']);
  expect(speller.suggest('x'.repeat(200))).toEqual([]);
});

test.each([
  ['diproses', 'memproses'],
  ['ditebak', 'menebak'],
  ['dipakai', 'memakai'],
  ['diawali', 'mengawali'],
  ['disusun', 'menyusun'],
  ['dilihat', 'melihat'],
  ['tersambung', 'menyambungkan'],
  ['perbesar', 'memperbesar'],
])('%s is borne out by %s', (passive, active) => expect(activesOf(passive)).toContain(active));
