/** A run of items that both sequences have, or only the later one (added), or only the earlier (removed). */
export interface DiffRun<T> {
  kind: 'same' | 'added' | 'removed';
  items: T[];
}

/** Beyond so many edits the rest is told as replaced: nobody reads a finer account of a rewritten text. */
const MOST_EDITS = 1_000;

/**
 * Shortest way from one sequence to another (Myers 1986), as runs in order; what was removed stands before
 * what came in its place. Joining `same` and `removed` gives `before`; `same` and `added` gives `after`.
 */
export function diffSequences(before: readonly string[], after: readonly string[]): DiffRun<string>[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const rest = Math.min(before.length, after.length) - start;
  while (end < rest && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;

  const middle = changesBetween(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  );
  return inRuns([
    ...before.slice(0, start).map((item) => ({ kind: 'same' as const, item })),
    ...middle,
    ...before.slice(before.length - end).map((item) => ({ kind: 'same' as const, item })),
  ]);
}

interface Change {
  kind: DiffRun<string>['kind'];
  item: string;
}

function changesBetween(before: readonly string[], after: readonly string[]): Change[] {
  const trace = furthestPaths(before, after);
  if (!trace) {
    return [
      ...before.map((item): Change => ({ kind: 'removed', item })),
      ...after.map((item): Change => ({ kind: 'added', item })),
    ];
  }
  const changes: Change[] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = trace[edits] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -edits || (k !== edits && at(reach, k - 1) < at(reach, k + 1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = edits === 0 ? 0 : at(reach, fromK);
    const fromY = edits === 0 ? 0 : fromX - fromK;
    while (x > fromX && y > fromY && before[x - 1] === after[y - 1]) {
      x -= 1;
      y -= 1;
      changes.push({ kind: 'same', item: before[x] ?? '' });
    }
    if (edits === 0) break;
    if (down) changes.push({ kind: 'added', item: after[y - 1] ?? '' });
    else changes.push({ kind: 'removed', item: before[x - 1] ?? '' });
    x = fromX;
    y = fromY;
  }
  return changes.reverse();
}

const at = (reach: Map<number, number>, k: number) => reach.get(k) ?? -1;

/** For each count of edits, how far along `before` each diagonal had come; null past MOST_EDITS. */
function furthestPaths(before: readonly string[], after: readonly string[]): Map<number, number>[] | null {
  const trace: Map<number, number>[] = [];
  let reach = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= before.length + after.length; edits += 1) {
    if (edits > MOST_EDITS) return null;
    trace.push(reach);
    const next = new Map(reach);
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(next, k - 1) < at(next, k + 1));
      let x = down ? at(next, k + 1) : at(next, k - 1) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x += 1;
      next.set(k, x);
      if (x >= before.length && x - k >= after.length) return trace;
    }
    reach = next;
  }
  return trace;
}

function inRuns(changes: readonly Change[]): DiffRun<string>[] {
  const runs: DiffRun<string>[] = [];
  for (let i = 0; i < changes.length; ) {
    const same: string[] = [];
    while (changes[i]?.kind === 'same') same.push(changes[i++]?.item ?? '');
    const removed: string[] = [];
    const added: string[] = [];
    for (let change = changes[i]; change && change.kind !== 'same'; change = changes[++i]) {
      (change.kind === 'removed' ? removed : added).push(change.item);
    }
    if (same.length > 0) runs.push({ kind: 'same', items: same });
    if (removed.length > 0) runs.push({ kind: 'removed', items: removed });
    if (added.length > 0) runs.push({ kind: 'added', items: added });
  }
  return runs;
}
