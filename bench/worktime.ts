/**
 * What working time costs: `npx tsx bench/worktime.ts`. Prints microseconds a call, medians of nine rounds.
 * The board computes two clocks for each open story, so 10,000 clocks stand for 5,000 open stories.
 */
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { explainSpan } from '@/lib/worktime/explain-span';
import { addWorkingMs, workingMsBetween } from '@/lib/worktime/working-time';

const CALLS = 10_000;
const ROUNDS = 9;
const FIVE_YEARS_MS = 5 * 365.25 * 86_400_000;
const START = Date.parse('2023-01-02T01:00:00Z');
const office = compileCalendar(DEFAULT_CALENDAR);

/** Starts spread over four years, the same in every run. */
const starts = Array.from({ length: CALLS }, (_, i) => new Date(START + ((i * 7_919) % CALLS) * 12_623_000));
const ends = starts.map((start, i) => new Date(start.getTime() + FIVE_YEARS_MS + i * 1_000));
const openUntil = new Date('2027-01-04T03:00:00Z');
let kept = 0;

function measure(label: string, calls: number, work: (i: number) => number): void {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    for (let i = 0; i < calls; i++) kept += work(i);
    rounds.push(performance.now() - began);
  }
  rounds.sort((a, b) => a - b);
  const medianMs = rounds[Math.floor(ROUNDS / 2)]!;
  const perCall = ((medianMs / calls) * 1_000).toFixed(3);
  console.log(
    `${label.padEnd(44)} ${perCall.padStart(10)} µs a call ${medianMs.toFixed(2).padStart(10)} ms in all`,
  );
}

measure('compileCalendar, the default calendar', 50, () => compileCalendar(DEFAULT_CALENDAR).days.length);
measure('workingMsBetween over five years', CALLS, (i) => workingMsBetween(office, starts[i]!, ends[i]!));
measure('10,000 open clocks up to one instant', CALLS, (i) =>
  workingMsBetween(office, starts[i]!, openUntil),
);
measure('addWorkingMs, a deadline of 60 minutes', CALLS, (i) =>
  addWorkingMs(office, starts[i]!, 3_600_000).getTime(),
);
measure('addWorkingMs, five years of work', CALLS, (i) =>
  addWorkingMs(office, starts[i]!, 9_750 * 3_600_000).getTime(),
);
measure('explainSpan over a week', 1_000, (i) => {
  return explainSpan(office, starts[i]!, new Date(starts[i]!.getTime() + 7 * 86_400_000)).length;
});
if (!Number.isFinite(kept)) throw new Error('The bench computed nothing');
