import type { DrawnStage } from './flow-rows';
import type { FormSymbol, SheetPlan } from './form-sheet';
import type { RouteRequest } from './route-lines';

/** The id of the symbol of a stage in a column. */
export function symbolId(stage: string, column: number): string {
  return `${stage} ${column}`;
}

/** Performers of one stage work together: their symbols are joined from left to right. */
export function togetherWays(symbols: FormSymbol[]): RouteRequest[] {
  const ordered = [...symbols].sort((one, other) => one.x - other.x);
  return ordered.slice(1).map((symbol, index) => {
    const from = ordered[index]?.id ?? '';
    return { id: `${from}+${symbol.id}`, from, to: symbol.id, plain: true };
  });
}

/** The part of every move that lies on this sheet: between two stages, or between a stage and a pentagon. */
export function moveWays(plan: SheetPlan, symbols: FormSymbol[]): RouteRequest[] {
  const drawn = new Map(plan.rows.flatMap((row) => row.stages).map((each) => [each.stage.key, each]));
  return plan.links.flatMap(({ id, way, letter }) => {
    const from = drawn.get(way.from);
    const to = drawn.get(way.to);
    if (!from && !to) return [];
    const pentagon = symbols.find((symbol) => symbol.kind === 'pentagon' && symbol.text === letter)?.id ?? '';
    return {
      id,
      from: from ? symbolId(way.from, leavingColumn(from, way.performers, plan.performers)) : pentagon,
      to: to ? symbolId(way.to, to.columns[0] ?? 0) : pentagon,
      plain: false,
    };
  });
}

/** A move leaves from the symbol of whoever may make it. */
function leavingColumn(drawn: DrawnStage, by: string[], performers: string[]): number {
  const acting = by.map((key) => performers.indexOf(key)).find((column) => drawn.columns.includes(column));
  return acting ?? drawn.columns[0] ?? 0;
}
