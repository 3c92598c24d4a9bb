import { expect, test } from 'vitest';
import { parseLogFilter } from './log-filter';

test('a filter in the address is read field by field', () => {
  const filter = { jenis: 'moved', dari: '2026-01-01', sampai: '2026-01-31' };
  expect(parseLogFilter(filter)).toEqual(filter);
});

test('what makes no sense is left out and the rest still holds', () => {
  expect(
    parseLogFilter({ orang: "' or 1=1", jenis: ['moved'], dari: '2026-02-30', sampai: '2026-03-01' }),
  ).toEqual({
    sampai: '2026-03-01',
  });
});
