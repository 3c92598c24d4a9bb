/** A run of two sequences: the same in both, or what stands in one where the other has something else. */
export type AlignedRun<T> =
  | { kind: 'same'; left: T[]; right: T[] }
  | { kind: 'changed'; left: T[]; right: T[] };

/** Above this many comparisons the middle counts as one change; nobody reads finer in a text that different. */
const MAX_CELLS = 4_000_000;

/**
 * Aligns two sequences by their longest common subsequence. Runs alternate; put together, their left sides
 * are `left` and their right sides `right`.
 */
export function align<T>(
  left: readonly T[],
  right: readonly T[],
  same: (a: T, b: T) => boolean,
): AlignedRun<T>[] {
  let start = 0;
  while (start < left.length && start < right.length && same(left[start] as T, right[start] as T)) start += 1;
  let tail = 0;
  const most = Math.min(left.length, right.length) - start;
  while (tail < most && same(left.at(-1 - tail) as T, right.at(-1 - tail) as T)) tail += 1;

  const runs: AlignedRun<T>[] = [];
  const push = (kind: AlignedRun<T>['kind'], a: readonly T[], b: readonly T[]) => {
    if (a.length + b.length === 0) return;
    const last = runs.at(-1);
    if (last?.kind === kind) {
      last.left.push(...a);
      last.right.push(...b);
    } else runs.push({ kind, left: [...a], right: [...b] });
  };

  push('same', left.slice(0, start), right.slice(0, start));
  const a = left.slice(start, left.length - tail);
  const b = right.slice(start, right.length - tail);
  for (const [kind, i, j, rows, columns] of steps(a, b, same)) {
    push(kind, a.slice(i, i + rows), b.slice(j, j + columns));
  }
  push('same', left.slice(left.length - tail), right.slice(right.length - tail));
  return runs;
}

type Step = [kind: 'same' | 'changed', i: number, j: number, rows: number, columns: number];

function steps<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): Step[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > MAX_CELLS) {
    return [['changed', 0, 0, a.length, b.length]];
  }
  const width = b.length + 1;
  // lengths[i * width + j]: how much a from i and b from j have in common.
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = same(a[i] as T, b[j] as T)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (same(a[i] as T, b[j] as T)) {
      found.push(['same', i, j, 1, 1]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      found.push(['changed', i, j, 1, 0]);
      i += 1;
    } else {
      found.push(['changed', i, j, 0, 1]);
      j += 1;
    }
  }
  found.push(['changed', i, j, a.length - i, b.length - j]);
  return found;
}
