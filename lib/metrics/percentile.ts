/**
 * A percentile by linear interpolation between the two nearest ranks, exactly as PostgreSQL's
 * `percentile_cont` reckons it, so that a figure from SQL and one from a list agree to the last digit.
 * @param values in any order; not changed
 * @param share 0 to 1: 0.5 is the median
 * @returns null for no values
 */
export function percentile(values: readonly number[], share: number): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`Not a share: ${share}`);
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const low = sorted[Math.floor(rank)] as number;
  const high = sorted[Math.ceil(rank)] as number;
  return low + (rank - Math.floor(rank)) * (high - low);
}
