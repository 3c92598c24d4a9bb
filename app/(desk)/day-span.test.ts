import { expect, test } from 'vitest';
import { daySpan, monthSpan } from './day-span';

test('a span of days holds its last day to midnight, Jakarta time', () => {
  expect(daySpan('2026-01-31', '2026-01-31')).toEqual({
    from: new Date('2026-01-30T17:00:00Z'),
    before: new Date('2026-01-31T17:00:00Z'),
  });
  expect(daySpan(undefined, undefined)).toEqual({});
});

test('December ends where the next year begins', () => {
  expect(monthSpan('2026-12')).toEqual({
    from: new Date('2026-11-30T17:00:00Z'),
    before: new Date('2026-12-31T17:00:00Z'),
  });
});
