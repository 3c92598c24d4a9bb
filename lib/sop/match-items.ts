/** Two lists side by side: where an item stands in each (from 0), null where it is not. */
export interface ItemPair {
  before: number | null;
  after: number | null;
  /** It stands elsewhere among what both lists have. */
  moved: boolean;
}

/** Says that two items are one; rules are tried in order, the surest first. */
export type SameItem<T> = (before: T, after: T) => boolean;

/**
 * Finds what became of each item of a list: pairs in the order of `after`, what was removed following what it
 * stood after. `groupOf` keeps moves within their group: the order between groups says nothing.
 */
export function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  rules: readonly SameItem<T>[],
  groupOf: (item: T) => string = () => '',
): ItemPair[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const same of rules) {
    after.forEach((item, at) => {
      if (partner.has(at)) return;
      const found = before.findIndex((candidate, from) => !taken.has(from) && same(candidate, item));
      if (found < 0) return;
      partner.set(at, found);
      taken.add(found);
    });
  }
  const moved = movedItems(after, partner, groupOf);
  const pairs: ItemPair[] = after.map((_, at) => ({
    before: partner.get(at) ?? null,
    after: at,
    moved: moved.has(at),
  }));
  before.forEach((_, from) => {
    if (taken.has(from)) return;
    const place = pairs.findIndex((pair) => pair.before === from - 1);
    pairs.splice(from === 0 ? 0 : place + 1, 0, { before: from, after: null, moved: false });
  });
  return pairs;
}

function movedItems<T>(
  after: readonly T[],
  partner: ReadonlyMap<number, number>,
  groupOf: (item: T) => string,
): Set<number> {
  const groups = Map.groupBy(
    [...partner.keys()].sort((a, b) => a - b),
    (at) => groupOf(after[at] as T),
  );
  const moved = new Set<number>();
  for (const places of groups.values()) {
    const staying = longestRising(places.map((at) => partner.get(at) ?? 0));
    places.forEach((at, index) => {
      if (!staying.has(index)) moved.add(at);
    });
  }
  return moved;
}

/** Indices of a longest rising subsequence: what kept its order, so that the fewest count as moved. */
function longestRising(values: readonly number[]): Set<number> {
  const best = values.map(() => ({ length: 1, from: -1 }));
  let end = -1;
  values.forEach((value, at) => {
    const mine = best[at] as { length: number; from: number };
    for (let earlier = 0; earlier < at; earlier += 1) {
      const candidate = best[earlier] as { length: number; from: number };
      if ((values[earlier] as number) < value && candidate.length + 1 > mine.length) {
        mine.length = candidate.length + 1;
        mine.from = earlier;
      }
    }
    if (end < 0 || mine.length > (best[end]?.length ?? 0)) end = at;
  });
  const kept = new Set<number>();
  for (let at = end; at >= 0; at = best[at]?.from ?? -1) kept.add(at);
  return kept;
}
