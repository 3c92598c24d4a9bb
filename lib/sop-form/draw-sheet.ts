import type { DrawnStage, FlowRow } from './flow-rows';
import { FORM, type FormColumns } from './form-measures';
import type { FormLine, FormRow, FormSheet, FormSymbol, SheetPlan } from './form-sheet';
import { type JoinRow, joinRow } from './join-row';
import { labelOf } from './line-labels';
import { routeGrid, type Strip } from './route-grid';
import { type RouteRequest, routeLines } from './route-lines';
import { type FormWords, linesOf, NO_TEXTS, rowTexts } from './row-texts';
import { moveWays, symbolId, togetherWays } from './sheet-ways';

/** Draws one sheet of the table: its rows, its symbols, and the part of every move that lies on it. */
export function drawSheet(plan: SheetPlan, words: FormWords): FormSheet {
  const before = joinRow(plan, 'before', plan.top);
  const body = drawRows(plan, plan.top + before.height, words);
  const after = joinRow(plan, 'after', body.bottom);
  const symbols = [...before.symbols, ...body.symbols, ...after.symbols];
  const strips = [...before.strips, ...body.strips, ...after.strips];
  return {
    number: plan.sheet + 1,
    height: body.bottom + after.height,
    rows: [
      ...rowOfJoin(before, words.from, plan.columns),
      ...body.rows,
      ...rowOfJoin(after, words.onwards, plan.columns),
    ],
    symbols,
    lines: drawLines(plan, strips, symbols, [...body.together, ...moveWays(plan, symbols)], words),
  };
}

function drawRows(plan: SheetPlan, top: number, words: FormWords) {
  const strips: Strip[] = [];
  const symbols: FormSymbol[] = [];
  const rows: FormRow[] = [];
  const together: RouteRequest[] = [];
  let y = top;
  plan.rows.forEach((row, index) => {
    const height = plan.heights[index] ?? 0;
    rows.push(textRow(row, y, height, plan.columns, words));
    const each = height / Math.max(1, row.stages.length);
    row.stages.forEach((drawn, place) => {
      const strip = { y: y + each * place, height: each, symbol: FORM.symbol[drawn.symbol] };
      const own = symbolsOf(drawn, strip, plan.columns, words);
      strips.push(strip);
      symbols.push(...own);
      together.push(...togetherWays(own));
    });
    // A row without a symbol is still crossed by lines.
    if (row.stages.length === 0) strips.push({ y, height, symbol: FORM.symbol.diamond });
    y += height;
  });
  return { strips, symbols, rows, together, bottom: y };
}

function textRow(row: FlowRow, y: number, height: number, columns: FormColumns, words: FormWords): FormRow {
  return {
    y,
    height,
    number: row.step ? String(row.step.number) : '',
    cells: linesOf(rowTexts(row, words), columns),
    kind: row.step ? 'step' : 'beside',
    unset: row.step !== null && row.step.standardMinutes === null,
  };
}

function rowOfJoin({ y, height }: JoinRow, text: string, columns: FormColumns): FormRow[] {
  if (height === 0) return [];
  const cells = linesOf({ ...NO_TEXTS, activity: text }, columns);
  return [{ y, height, number: '', cells, kind: 'join', unset: false }];
}

function symbolsOf(drawn: DrawnStage, strip: Strip, columns: FormColumns, words: FormWords): FormSymbol[] {
  const { stage, symbol } = drawn;
  const text = symbol !== 'capsule' ? '' : stage.kind === 'end' ? words.end : words.start;
  return drawn.columns.map((column) => {
    const lane = columns.performers[column] ?? { x: 0, width: 0 };
    return {
      id: symbolId(stage.key, column),
      kind: symbol,
      text,
      x: lane.x + lane.width / 2,
      y: strip.y + strip.height / 2,
      width: columns.symbol,
      height: FORM.symbol[symbol],
    };
  });
}

function drawLines(
  plan: SheetPlan,
  strips: Strip[],
  symbols: FormSymbol[],
  requests: RouteRequest[],
  words: FormWords,
): FormLine[] {
  const { columns, links } = plan;
  const byId = new Map(requests.map((request) => [request.id, request]));
  return routeLines(routeGrid(columns, strips), symbols, requests).map(({ id, points }) => {
    const { from = '', to = '' } = byId.get(id) ?? {};
    const way = links.find((link) => link.id === id)?.way ?? null;
    const source = symbols.find((symbol) => symbol.id === from);
    return {
      id,
      way,
      from,
      to,
      points,
      label: way && source ? labelOf(way, source, points, columns, words) : null,
    };
  });
}
