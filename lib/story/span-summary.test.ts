import { expect, test } from 'vitest';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { explainSpan } from '@/lib/worktime/explain-span';
import { workingMsBetween } from '@/lib/worktime/working-time';
import { summariseSpan } from './span-summary';

const calendar = compileCalendar(DEFAULT_CALENDAR);
const wib = (text: string) => new Date(`${text}+07:00`);

test('a span over a weekend and two breaks is told once for each kind, and its work adds up', () => {
  const from = wib('2026-11-20T10:00:00');
  const to = wib('2026-11-24T13:30:00');
  const summary = summariseSpan(explainSpan(calendar, from, to));
  expect(summary.workedMs).toBe(workingMsBetween(calendar, from, to));
  expect(summary).toMatchObject({ weekendDays: 2, offHours: true, holidays: [] });
  expect(summary.breaks.map(({ days }) => days)).toEqual([1, 2]);
});

test('a holiday that was skipped is named', () => {
  const summary = summariseSpan(
    explainSpan(calendar, wib('2026-08-14T15:00:00'), wib('2026-08-18T09:00:00')),
  );
  expect(summary.holidays.map(({ date }) => date)).toEqual(['2026-08-17']);
});
