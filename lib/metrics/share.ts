/**
 * A share as people read it, in whole per cent: all and nothing are kept for all and nothing, so that 299 of
 * 300 is 99% and not 100%. Null of nothing.
 * @returns whole per cent, 0 to 100
 */
export function wholePercent(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const rounded = Math.round((part / whole) * 100);
  if (rounded === 100 && part < whole) return 99;
  return rounded === 0 && part > 0 ? 1 : rounded;
}
