import { describe, expect, test } from 'vitest';
import { SOP_05 } from '@/lib/sop/sop-05';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import type { MetricsFigures, UnitFigures } from './figures';
import { figuresFromEvents } from './figures-from-events';
import { isSilent, readFigures } from './reading';

const empty: MetricsFigures = figuresFromEvents({
  stories: [],
  editions: new Map(),
  calendar: compileCalendar(DEFAULT_CALENDAR),
  sop: SOP_05,
  selection: { period: { from: '2026-09', to: '2026-11' }, sector: null, sop: null },
  now: new Date('2026-11-25T02:00:00Z'),
});

function withUnits(...rows: [unit: string, judged: number, within: number][]): MetricsFigures {
  const units = rows.map(([unit, judged, within]): UnitFigures => {
    const found = empty.units.find((each) => each.unit === unit) as UnitFigures;
    return { ...found, count: judged, judged, within };
  });
  return { ...empty, units };
}

describe('readFigures', () => {
  test('without work there is nothing to say but that all sectors are silent', () => {
    const reading = readFigures(empty);
    expect(reading).toMatchObject({ withinPercent: null, changePoints: null, leadMs: null, slowest: null });
    expect(reading.silent).toHaveLength(4);
  });
  test('the change is the difference of the two percentages as shown', () => {
    const total = { count: 200, judged: 200, within: 173 };
    const comparison = { ...empty.comparison, total: { count: 100, judged: 100, within: 84 } };
    expect(readFigures({ ...empty, total, comparison })).toMatchObject({
      withinPercent: 87,
      changePoints: 3,
    });
  });
  test('the slowest step is the one with the largest share past its standard, not the largest number', () => {
    expect(readFigures(withUnits(['3', 100, 80], ['6', 10, 6])).slowest).toEqual({
      unit: '6',
      past: 4,
      judged: 10,
    });
  });
  test('a step with a handful of passes is not called slowest', () => {
    expect(readFigures(withUnits(['3', 100, 80], ['6', 4, 0])).slowest?.unit).toBe('3');
  });
  test('a step that always kept its standard is not called slowest', () => {
    expect(readFigures(withUnits(['3', 100, 100])).slowest).toBeNull();
  });
  test('seven working days without news are not yet too long, eight are', () => {
    expect([0, 7, 8, null].map(isSilent)).toEqual([false, false, true, true]);
  });
  test('of a chosen sector only its own silence is told', () => {
    expect(
      readFigures({ ...empty, sector: 'koperasi', sop: null }).silent.map(({ sector }) => sector),
    ).toEqual(['koperasi']);
  });
});
