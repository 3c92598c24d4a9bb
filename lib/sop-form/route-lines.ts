import type { Point, RouteGrid, RouteSymbol } from './route-grid';
import { type Direction, DOWN, LEFT, RIGHT, shortestWay, UP } from './shortest-way';
import { TakenWays } from './taken-ways';

/** A line to be drawn between two symbols. `plain`: it joins symbols of one stage and has no arrow. */
export interface RouteRequest {
  id: string;
  from: string;
  to: string;
  plain: boolean;
}

/** A drawn line, from the edge of its first symbol to the edge of its last. */
export interface RoutedLine {
  id: string;
  points: Point[];
}

const BEND = 30;
/** What a side costs as a way out and in, by direction of travel, for lines that go down and that go back up. */
const LEAVE = {
  forward: { [UP]: 150, [RIGHT]: 10, [DOWN]: 0, [LEFT]: 10 },
  back: { [UP]: 40, [RIGHT]: 0, [DOWN]: 60, [LEFT]: 0 },
};
const ARRIVE = {
  forward: { [UP]: 150, [RIGHT]: 40, [DOWN]: 0, [LEFT]: 40 },
  back: { [UP]: 30, [RIGHT]: 0, [DOWN]: 30, [LEFT]: 0 },
};

/**
 * Finds a right-angled way on the grid for each line: never through a symbol that is not its own, and with as
 * few bends, crossings and shared stretches as there are. Lines to the same symbol may join. A line laid first has
 * the choice, so a few orders are tried and the best is kept; the answer is in the order of the requests.
 */
export function routeLines(grid: RouteGrid, symbols: RouteSymbol[], requests: RouteRequest[]): RoutedLine[] {
  const places = new Map(symbols.map((symbol) => [symbol.id, symbol]));
  let best: Laid = { cost: Number.POSITIVE_INFINITY, lines: new Map() };
  for (const order of ordersOf(requests, places)) {
    const laid = layLines(grid, places, order);
    if (laid.cost < best.cost) best = laid;
  }
  return requests.flatMap(({ id }) => best.lines.get(id) ?? []);
}

interface Laid {
  cost: number;
  lines: Map<string, RoutedLine>;
}

function layLines(grid: RouteGrid, places: Map<string, RouteSymbol>, order: RouteRequest[]): Laid {
  const width = grid.xs.length;
  const size = { width, height: grid.ys.length };
  const nodeOf = ({ x, y }: Point) => grid.ys.indexOf(y) * width + grid.xs.indexOf(x);
  const blocked = new Set([...places.values()].map(nodeOf));
  const taken = new TakenWays(width);
  const laid: Laid = { cost: 0, lines: new Map() };
  for (const { id, from: fromId, to: toId, plain } of order) {
    const from = places.get(fromId);
    const to = places.get(toId);
    if (!from || !to || from === to) continue;
    const kind = to.y > from.y || plain ? 'forward' : 'back';
    const start = nodeOf(from);
    const end = nodeOf(to);
    const way = shortestWay(size, start, end, blocked, {
      leave: (going) => LEAVE[kind][going] + taken.leaving(start, going),
      arrive: (coming) => ARRIVE[kind][coming] + taken.arriving(end, coming),
      pass: (node, coming, going) => (coming === going ? 0 : BEND) + taken.passing(node, coming, going, end),
      stretch: (node, going) => lengthOf(grid, node, going) + taken.along(node, going, end),
    });
    if (!way) continue;
    taken.take(way.nodes);
    laid.cost += way.cost;
    const points = way.nodes.map((node) => ({
      x: grid.xs[node % width] ?? 0,
      y: grid.ys[Math.floor(node / width)] ?? 0,
    }));
    laid.lines.set(id, { id, points: betweenEdges(withoutPassed(points), from, to) });
  }
  return laid;
}

/** Lines down first, lines back up first, and all by length; joined symbols always before them. */
function ordersOf(requests: RouteRequest[], places: Map<string, RouteSymbol>): RouteRequest[][] {
  const ranked = requests.map((request) => {
    const from = places.get(request.from);
    const to = places.get(request.to);
    const back = from && to && to.y <= from.y ? 1 : 0;
    const length = from && to ? Math.abs(from.y - to.y) + Math.abs(from.x - to.x) / 4 : 0;
    return { request, back, length: request.plain ? -1 : length };
  });
  const FAR = 100_000;
  return [FAR, 0, -FAR].map((apart) =>
    [...ranked]
      .sort((one, other) => {
        if (one.length < 0 || other.length < 0) return one.length - other.length;
        return one.back * apart + one.length - (other.back * apart + other.length);
      })
      .map(({ request }) => request),
  );
}

function lengthOf({ xs, ys }: RouteGrid, node: number, going: Direction): number {
  const column = node % xs.length;
  const row = Math.floor(node / xs.length);
  const here = going === UP || going === DOWN ? ys[row] : xs[column];
  const there =
    going === UP
      ? ys[row - 1]
      : going === DOWN
        ? ys[row + 1]
        : going === RIGHT
          ? xs[column + 1]
          : xs[column - 1];
  return here === undefined || there === undefined ? Number.POSITIVE_INFINITY : Math.abs(there - here);
}

/** Only the corners and ends of a way. */
function withoutPassed(points: Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}

/** Cuts off what lies inside the symbols at both ends; all of them meet a line in the middle of a side. */
function betweenEdges(points: Point[], from: RouteSymbol, to: RouteSymbol): Point[] {
  const first = points[1] ?? to;
  const last = points.at(-2) ?? from;
  return [edgeTowards(from, first), ...points.slice(1, -1), edgeTowards(to, last)];
}

function edgeTowards(symbol: RouteSymbol, point: Point): Point {
  const across = Math.sign(point.x - symbol.x);
  const down = Math.sign(point.y - symbol.y);
  return { x: symbol.x + (across * symbol.width) / 2, y: symbol.y + (down * symbol.height) / 2 };
}
