import type { Sector } from '@/lib/sop/vocabulary';
import type { MetricsFigures } from './figures';
import { wholePercent } from './share';
import { SILENCE_DAYS } from './working-days';

/** Fewer judged passes than this say nothing about a step: chance would name the slowest. */
export const ENOUGH_PASSES = 5;

/** What the head of office is told in one sentence. Parts that the figures do not support are null. */
export interface Reading {
  withinPercent: number | null;
  /** Points up (positive) or down against the period before, of whole per cents. */
  changePoints: number | null;
  leadMs: number | null;
  /** The step with the largest share past its standard. */
  slowest: { unit: string; past: number; judged: number } | null;
  late: number;
  /** Sectors without news for more than the threshold, or ever, longest first. */
  silent: { sector: Sector; days: number | null }[];
}

/** Picks from the figures what matters first. Pure; the words are the page's. */
export function readFigures(figures: MetricsFigures): Reading {
  const { total, comparison, leadTime, units, sectors, open } = figures;
  const withinPercent = wholePercent(total.within, total.judged);
  const before = wholePercent(comparison.total.within, comparison.total.judged);
  const slowest = units
    .filter((unit) => unit.judged >= ENOUGH_PASSES && unit.within < unit.judged)
    .toSorted((a, b) => a.within / a.judged - b.within / b.judged)[0];
  const silent = sectors
    .filter(({ sector }) => figures.sector === null || figures.sector === sector)
    .filter(({ workingDaysSince }) => isSilent(workingDaysSince))
    .map(({ sector, workingDaysSince }) => ({ sector, days: workingDaysSince }))
    .toSorted((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity));
  return {
    withinPercent,
    changePoints: withinPercent === null || before === null ? null : withinPercent - before,
    leadMs: leadTime.medianMs,
    slowest: slowest
      ? { unit: slowest.unit, past: slowest.judged - slowest.within, judged: slowest.judged }
      : null,
    late: open.filter((story) => story.late).length,
    silent,
  };
}

/** Whether a sector has been without a publication for too long; one that never had any has. */
export function isSilent(workingDaysSince: number | null): boolean {
  return workingDaysSince === null || workingDaysSince > SILENCE_DAYS;
}
