import { expect, it } from 'vitest';
import { negotiatedFormat } from './negotiate';

it.each([
  ['image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8', 'avif'],
  ['IMAGE/AVIF;q=0.5', 'avif'],
  ['image/avif;q=0, image/webp', 'webp'],
  ['image/webp,*/*', 'webp'],
  ['*/*', 'webp'],
  ['', 'webp'],
  [null, 'webp'],
] as const)('%s gets %s', (accept, format) => {
  expect(negotiatedFormat(accept)).toBe(format);
});
