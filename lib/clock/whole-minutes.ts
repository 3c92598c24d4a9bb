const MINUTE_MS = 60_000;

/**
 * Rounds durations down to whole minutes, in ms, so that what is shown adds up: the sum of the results is the
 * sum of the values, rounded down. A single one may gain or lose what its neighbours left over.
 */
export function wholeMinutes(values: readonly number[]): number[] {
  let exact = 0;
  let shown = 0;
  return values.map((value) => {
    exact += value;
    const minutes = Math.floor(exact / MINUTE_MS) * MINUTE_MS - shown;
    shown += minutes;
    return minutes;
  });
}
