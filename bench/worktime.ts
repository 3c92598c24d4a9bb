/**
 * What working time costs: `npm run bench`. Prints microseconds a call, medians of nine rounds. The aims:
 * five years in under 50 µs, and the clocks of 10,000 open visits in under 50 ms.
 */
import { type ClockedVisit, stageClock } from '@/lib/sop/visit-clock';
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
/** Visits entered over the last eight days: a third each waiting, working and paused. */
const visits: ClockedVisit[] = Array.from({ length: CALLS }, (_, i) => {
  const before = (minutes: number) => new Date(openUntil.getTime() - minutes * 60_000);
  const age = 1 + ((i * 7_919) % 11_520);
  const paused = [
    { from: before(age * 0.7), to: before(age * 0.6) },
    { from: before(age * 0.5), to: i % 3 === 1 ? before(age * 0.4) : null },
  ];
  return {
    enteredAt: before(age),
    takenUpAt: i % 3 === 0 ? null : before(age * 0.8),
    leftAt: null,
    pauses: i % 3 === 0 ? [] : paused,
  };
});
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
measure('stageClock of 10,000 open visits', CALLS, (i) => {
  const clock = stageClock(office, visits[i]!, 90, (i % 4) * 600_000, openUntil);
  return clock.workMs + clock.waitMs + (clock.dueAt?.getTime() ?? 0);
});
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
