import { FORM } from './form-measures';
import type { FormSymbol, SheetPlan } from './form-sheet';
import type { Strip } from './route-grid';

/** The row of the pentagons on one edge of a sheet; of no height where no line leaves by that edge. */
export interface JoinRow {
  y: number;
  height: number;
  strips: Strip[];
  symbols: FormSymbol[];
}

/**
 * The connectors to the sheets before this one, or after it: each as near to the column of its stage as there
 * is room, in as many strips as are needed.
 */
export function joinRow(plan: SheetPlan, side: 'before' | 'after', y: number): JoinRow {
  const strips: Strip[] = [];
  const symbols: FormSymbol[] = [];
  const taken = new Set<string>();
  const { performers } = plan.columns;
  for (const { letter, column } of leavingBy(plan, side)) {
    let strip = 0;
    let free = nearestFree(column, performers.length, strip, taken);
    while (free === null) {
      strip += 1;
      free = nearestFree(column, performers.length, strip, taken);
    }
    taken.add(`${strip} ${free}`);
    if (!strips[strip]) {
      strips[strip] = { y: y + FORM.join * strip, height: FORM.join, symbol: FORM.symbol.pentagon };
    }
    const lane = performers[free] ?? { x: 0, width: 0 };
    symbols.push({
      id: `${side} ${letter}`,
      kind: 'pentagon',
      text: letter,
      x: lane.x + lane.width / 2,
      y: y + FORM.join * (strip + 0.5),
      width: FORM.symbol.pentagonWidth,
      height: FORM.symbol.pentagon,
    });
  }
  return { y, height: FORM.join * strips.length, strips, symbols };
}

/** Lines to other sheets by this edge, with the column of the stage at their end here. */
function leavingBy(
  { sheet, rows, sheetOf, links }: SheetPlan,
  side: 'before' | 'after',
): { letter: string; column: number }[] {
  const drawn = new Map(rows.flatMap((row) => row.stages).map((each) => [each.stage.key, each]));
  return links.flatMap(({ way, letter }) => {
    const here = drawn.get(way.from) ?? drawn.get(way.to);
    const other = sheetOf.get(drawn.has(way.from) ? way.to : way.from);
    if (letter === null || !here || other === undefined) return [];
    const isSide = side === 'before' ? other < sheet : other > sheet;
    return isSide ? [{ letter, column: here.columns[0] ?? 0 }] : [];
  });
}

function nearestFree(column: number, count: number, strip: number, taken: Set<string>): number | null {
  for (let away = 0; away < count; away += 1) {
    for (const candidate of [column - away, column + away]) {
      if (candidate >= 0 && candidate < count && !taken.has(`${strip} ${candidate}`)) return candidate;
    }
  }
  return null;
}
