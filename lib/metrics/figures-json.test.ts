import { expect, test } from 'vitest';
import type { MetricsFigures } from './figures';
import { figuresJson } from './figures-json';

test('durations are told in minutes and named so, whatever their depth', () => {
  const figures = {
    leadTime: { count: 2, medianMs: 90_000, p90Ms: null },
    sectors: [{ lastPublishedAt: new Date('2026-11-25T02:00:00Z'), workingDaysSince: null }],
  } as unknown as MetricsFigures;
  expect(figuresJson(figures)).toEqual({
    leadTime: { count: 2, medianMinutes: 1.5, p90Minutes: null },
    sectors: [{ lastPublishedAt: '2026-11-25T02:00:00.000Z', workingDaysSince: null }],
  });
});
