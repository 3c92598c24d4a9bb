import type { MonthFigures, Spread } from '@/lib/metrics/figures';
import { wholePercent } from '@/lib/metrics/share';

export const TREND_FIGURES = ['within', 'work', 'wait', 'lead', 'firstRound', 'published'] as const;
export type TrendFigure = (typeof TREND_FIGURES)[number];

/** Figures that are told for a step; the others are of whole stories. */
export const OF_A_STEP: readonly TrendFigure[] = ['within', 'work', 'wait'];

/** A month of the trend. `value` is a per cent, a count or a median in ms; `p90` only beside a median. */
export interface TrendPoint {
  month: string;
  value: number | null;
  p90: number | null;
  /** Of how many cases. */
  count: number;
}

const ofSpread = (spread: Spread) => ({ value: spread.medianMs, p90: spread.p90Ms, count: spread.count });

function ofShare(part: number, whole: number) {
  return { value: wholePercent(part, whole), p90: null, count: whole };
}

/** One figure month by month. `unit` null: all steps together, which only a share can be told of. */
export function trendPoints(
  months: readonly MonthFigures[],
  figure: TrendFigure,
  unit: string | null,
): TrendPoint[] {
  return months.map((month) => ({ month: month.month, ...pointOf(month, figure, unit) }));
}

function pointOf(month: MonthFigures, figure: TrendFigure, unit: string | null): Omit<TrendPoint, 'month'> {
  const own = month.units.find((each) => each.unit === unit);
  switch (figure) {
    case 'within': {
      const { within, judged } = own ?? month.total;
      return ofShare(within, judged);
    }
    case 'work':
      return own ? ofSpread(own.work) : { value: null, p90: null, count: 0 };
    case 'wait':
      return own ? ofSpread(own.wait) : { value: null, p90: null, count: 0 };
    case 'lead':
      return ofSpread(month.leadTime);
    case 'firstRound':
      return ofShare(month.firstRound.passed, month.firstRound.evaluated);
    case 'published':
      return { value: month.leadTime.count, p90: null, count: month.leadTime.count };
  }
}

const HOUR_MS = 3_600_000;

/** The unit a chart of times is drawn in: minutes up to three hours, hours up to two days, then days. */
export function trendUnit(points: readonly TrendPoint[]): { unit: 'minutes' | 'hours' | 'days'; ms: number } {
  const longest = Math.max(0, ...points.map((point) => Math.max(point.value ?? 0, point.p90 ?? 0)));
  if (longest <= 3 * HOUR_MS) return { unit: 'minutes', ms: 60_000 };
  return longest <= 15 * HOUR_MS ? { unit: 'hours', ms: HOUR_MS } : { unit: 'days', ms: 7.5 * HOUR_MS };
}
