import type { OpenStory } from '@/lib/metrics/behind';
import type { MetricsFigures } from '@/lib/metrics/figures';
import type { SopUnit } from '@/lib/metrics/units';

/** What every part of the page is drawn from. */
export interface MetricsView {
  figures: MetricsFigures;
  open: readonly OpenStory[];
  units: readonly SopUnit[];
  /** Moment of measuring. */
  now: Date;
}
