import { type Direction, DOWN, LEFT, RIGHT, UP } from './shortest-way';

interface Passage {
  coming: Direction;
  going: Direction;
  end: number;
}

const COST = {
  /** Two lines that cross at right angles. */
  crossing: 45,
  /** Two lines that touch at a corner, which reads as if they were joined. */
  touching: 160,
  /** Two lines on the same stretch. */
  shared: 700,
  /** A side where another line leaves already, or one of the other direction meets the symbol. */
  leaveUsed: 500,
  oppositeSide: 900,
  joinedArrival: 15,
} as const;

const opposite = (direction: Direction) => ((direction + 2) % 4) as Direction;

/** The ways that lines have taken so far, and what it costs another line to meet them. */
export class TakenWays {
  private readonly stretches = new Map<number, { going: Direction; end: number }[]>();
  private readonly passages = new Map<number, Passage[]>();
  private readonly ports = new Map<number, 'in' | 'out'>();

  /** `width` is the number of nodes in a row of the grid. */
  constructor(private readonly width: number) {}

  /** Remembers a way as the nodes it goes over. */
  take(way: number[]): void {
    const { width } = this;
    const end = way.at(-1) ?? 0;
    const goings = way.slice(1).map((node, index) => directionOf((way[index] ?? 0) - node, width));
    goings.forEach((going, index) => {
      add(this.stretches, stretchKey(way[index] ?? 0, going, width), { going, end });
      const coming = goings[index - 1];
      if (coming !== undefined) add(this.passages, way[index] ?? 0, { coming, going, end });
    });
    const [first] = goings;
    const last = goings.at(-1);
    if (first !== undefined) this.ports.set((way[0] ?? 0) * 4 + first, 'out');
    if (last !== undefined) this.ports.set(end * 4 + opposite(last), 'in');
  }

  leaving(start: number, going: Direction): number {
    const use = this.ports.get(start * 4 + going);
    if (!use) return 0;
    return use === 'out' ? COST.leaveUsed : COST.oppositeSide;
  }

  arriving(end: number, coming: Direction): number {
    const use = this.ports.get(end * 4 + opposite(coming));
    if (!use) return 0;
    return use === 'in' ? COST.joinedArrival : COST.oppositeSide;
  }

  passing(node: number, coming: Direction, going: Direction, end: number): number {
    let cost = 0;
    for (const other of this.passages.get(node) ?? []) {
      const crosses =
        coming === going &&
        other.coming === other.going &&
        coming !== other.going &&
        coming !== opposite(other.going);
      if (crosses) cost += COST.crossing;
      else if (other.end !== end || other.going !== going) cost += COST.touching;
    }
    return cost;
  }

  along(node: number, going: Direction, end: number): number {
    let cost = 0;
    for (const other of this.stretches.get(stretchKey(node, going, this.width)) ?? []) {
      if (other.end !== end || other.going !== going) cost += COST.shared;
    }
    return cost;
  }
}

function add<T>(map: Map<number, T[]>, key: number, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function directionOf(step: number, width: number): Direction {
  if (step === width) return UP;
  if (step === -width) return DOWN;
  return step === -1 ? RIGHT : LEFT;
}

/** A stretch by its upper or left node and its axis, whichever way it is gone. */
function stretchKey(node: number, going: Direction, width: number): number {
  const upper = going === UP ? node - width : going === LEFT ? node - 1 : node;
  return upper * 2 + (going === UP || going === DOWN ? 1 : 0);
}
