import { expect, test } from 'vitest';
import { formatFileSize, formatNumber, formatPercent } from './number';

test('an Indonesian number has dots for thousands and a comma for the fraction', () => {
  expect(formatNumber(1234.5, 'id')).toBe('1.234,5');
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  expect(formatNumber(1_000_000, 'id')).toBe('1.000.000');
  expect(formatNumber(2.345, 'id', 0)).toBe('2');
});

test('a share is a percentage without decimals unless they are asked for', () => {
  expect(formatPercent(0.87, 'id')).toBe('87%');
  expect(formatPercent(0.8744, 'id', 1)).toBe('87,4%');
  expect(formatPercent(0.8744, 'en', 1)).toBe('87.4%');
  expect(formatPercent(1, 'id')).toBe('100%');
});

test.each([
  [0, '0 B'],
  [512, '512 B'],
  [1024, '1 KB'],
  [1536, '1,5 KB'],
  [1_258_291, '1,2 MB'],
  [50 * 1024 * 1024, '50 MB'],
  [1024 * 1024 - 1, '1 MB'],
  [3 * 1024 ** 3, '3 GB'],
  [5000 * 1024 ** 4, '5.000 TB'],
])('a file of %d bytes has %s', (bytes, size) => {
  expect(formatFileSize(bytes, 'id')).toBe(size);
});

test('a size in English has a decimal point', () => {
  expect(formatFileSize(1_258_291, 'en')).toBe('1.2 MB');
});
