import { FORM, type FormColumns, type Span } from './form-measures';

export interface Point {
  x: number;
  y: number;
}

/** A symbol as lines see it: its middle lies on a crossing of the grid, and nothing else runs through it. */
export interface RouteSymbol extends Point {
  id: string;
  width: number;
  height: number;
}

/** The ways that lines may take: down the middle and the sides of columns, across the middle and edges of rows. */
export interface RouteGrid {
  xs: number[];
  ys: number[];
}

/** A strip of the sheet that holds symbols on one line; `symbol` is the height of the tallest. */
export interface Strip {
  y: number;
  height: number;
  symbol: number;
}

const MOST_TRACKS = 3;

function tracks(span: { from: number; size: number }, symbol: number): number[] {
  const { first, step, clearance, least } = FORM.track;
  const gap = (span.size - symbol) / 2;
  const offsets = Array.from({ length: MOST_TRACKS }, (_, track) => first + step * track).filter(
    (offset, track) => offset <= gap - (track === 0 ? least : clearance),
  );
  return [
    ...offsets.map((offset) => span.from + offset),
    span.from + span.size / 2,
    ...offsets.map((offset) => span.from + span.size - offset).reverse(),
  ];
}

/** The grid of one sheet. No track but those through the middles touches a symbol. */
export function routeGrid(columns: FormColumns, strips: Strip[]): RouteGrid {
  const across = (lane: Span) => tracks({ from: lane.x, size: lane.width }, columns.symbol);
  return {
    xs: columns.performers.flatMap(across),
    ys: strips.flatMap((strip) => tracks({ from: strip.y, size: strip.height }, strip.symbol)),
  };
}
