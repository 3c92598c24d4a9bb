import { clockLevel } from '@/lib/sop/visit-clock';
import classes from './bars.module.css';

/** The bar's full width in shares of the standard, so that what runs past the standard still shows. */
const FULL = 1.6;

/** Median (full) and 90th percentile (pale) of a step's work against its standard, the upright line. */
export function UsedBar({ median, p90, label }: { median: number; p90: number; label: string }) {
  const width = (share: number) => `${Math.min(1, share / FULL) * 100}%`;
  return (
    <span className={classes.used} role="img" aria-label={label} title={label}>
      <span className={classes.p90} data-level={clockLevel(p90)} style={{ width: width(p90) }} />
      <span className={classes.median} data-level={clockLevel(median)} style={{ width: width(median) }} />
      <span className={classes.standard} style={{ left: width(1) }} />
    </span>
  );
}
