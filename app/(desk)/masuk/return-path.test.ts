import { expect, test } from 'vitest';
import { returnPath } from './return-path';

test('a path of this site is returned to, with its query', () => {
  expect(returnPath('/naskah/7?tab=bahan')).toBe('/naskah/7?tab=bahan');
});

test.each([
  undefined,
  '',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  'papan',
  '/masuk?kembali=/masuk',
  ['/a', '/b'],
  `/${'a'.repeat(600)}`,
])('%j leads to the board', (asked) => {
  expect(returnPath(asked)).toBe('/papan');
});
