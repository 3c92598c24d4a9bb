/** Directions of a line on the grid, clockwise from up. */
export const UP = 0;
export const RIGHT = 1;
export const DOWN = 2;
export const LEFT = 3;
export type Direction = typeof UP | typeof RIGHT | typeof DOWN | typeof LEFT;
export const DIRECTIONS: readonly Direction[] = [UP, RIGHT, DOWN, LEFT];

export interface WayCosts {
  /** Of leaving the start in this direction. */
  leave(direction: Direction): number;
  /** Of coming into the end in this direction. */
  arrive(direction: Direction): number;
  /** Of passing a crossing, coming in one direction and going on in another. */
  pass(node: number, coming: Direction, going: Direction): number;
  /** Of the stretch from a crossing to its neighbour; Infinity where there is none. */
  stretch(node: number, going: Direction): number;
}

/**
 * The cheapest way over a grid from one crossing to another: the crossings it goes over, both ends
 * included, and its cost; null when there is none. Among equals the first found, so the same input gives the same way.
 */
export function shortestWay(
  { width, height }: { width: number; height: number },
  start: number,
  end: number,
  blocked: ReadonlySet<number>,
  costs: WayCosts,
): { nodes: number[]; cost: number } | null {
  const neighbour = (node: number, going: Direction) =>
    node + (going === UP ? -width : going === DOWN ? width : going === RIGHT ? 1 : -1);
  const best = new Float64Array(width * height * 4).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(width * height * 4).fill(-1);
  const queue = new CostQueue();
  const offer = (state: number, cost: number, from: number) => {
    if (cost === Number.POSITIVE_INFINITY || cost >= (best[state] ?? 0)) return;
    best[state] = cost;
    cameFrom[state] = from;
    queue.push(state, cost);
  };
  for (const going of DIRECTIONS) {
    const to = neighbour(start, going);
    const arrival = to === end ? costs.arrive(going) : 0;
    const cost = costs.stretch(start, going) + costs.leave(going) + arrival;
    offer(to * 4 + going, cost, -1);
  }
  for (let next = queue.pop(); next !== null; next = queue.pop()) {
    const { state, cost } = next;
    if (cost > (best[state] ?? 0)) continue;
    const node = Math.floor(state / 4);
    const coming = (state % 4) as Direction;
    if (node === end) return { nodes: trace(cameFrom, state, start), cost };
    if (blocked.has(node)) continue;
    for (const going of DIRECTIONS) {
      if ((going + 2) % 4 === coming) continue;
      const to = neighbour(node, going);
      const arrival = to === end ? costs.arrive(going) : 0;
      const total = cost + costs.pass(node, coming, going) + costs.stretch(node, going) + arrival;
      offer(to * 4 + going, total, state);
    }
  }
  return null;
}

function trace(cameFrom: Int32Array, last: number, start: number): number[] {
  const way: number[] = [];
  for (let state = last; state >= 0; state = cameFrom[state] ?? -1) way.push(Math.floor(state / 4));
  way.push(start);
  return way.reverse();
}

/** A binary heap: the cheapest state first, and of equals the one put in first. */
class CostQueue {
  private readonly items: { state: number; cost: number; turn: number }[] = [];
  private turns = 0;

  push(state: number, cost: number): void {
    const { items } = this;
    const item = { state, cost, turn: this.turns++ };
    let at = items.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent];
      if (!above || !before(item, above)) break;
      items[at] = above;
      at = parent;
    }
    items[at] = item;
  }

  pop(): { state: number; cost: number } | null {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (!top || !last) return null;
    if (items.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      let child = left;
      if (right < items.length && before(items[right], items[left])) child = right;
      const below = items[child];
      if (!below || !before(below, last)) break;
      items[at] = below;
      at = child;
    }
    items[at] = last;
    return top;
  }
}

type Queued = { cost: number; turn: number } | undefined;

function before(one: Queued, other: Queued): boolean {
  if (!one || !other) return one !== undefined;
  return one.cost < other.cost || (one.cost === other.cost && one.turn < other.turn);
}
