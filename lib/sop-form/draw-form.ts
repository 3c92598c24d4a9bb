import type { SopDefinition } from '@/lib/sop/definition';
import { drawSheet } from './draw-sheet';
import { type FlowRow, flowRows } from './flow-rows';
import { FORM, type FormColumns } from './form-measures';
import type { FormLink, FormSheet } from './form-sheet';
import { columnsFor, type FormWords, headOf, linesOf, rowTexts } from './row-texts';
import { splitSheets } from './split-sheets';

/** The flow table of an SOP as the official form draws it, on as many sheets as it needs. */
export interface FlowForm {
  columns: FormColumns;
  head: { height: number; names: string[][] };
  sheets: FormSheet[];
}

/**
 * Draws the flow table of PermenPAN-RB 35/2012 from any SOP: rows and performer columns, the five symbols and the
 * lines between them, with coordinates in the form's own units. Where the table goes on on another sheet, a
 * line ends in a pentagon and begins again in one with the same letter.
 */
export function drawForm(sop: SopDefinition, words: FormWords): FlowForm {
  const flow = flowRows(sop);
  const columns = columnsFor(flow, words);
  const head = headOf(sop, flow, columns);
  const room = (FORM.sheet.height * columns.width) / FORM.sheet.width - head.height;
  const { heights, counts } = fitRows(flow.rows, columns, room, words);
  const sheetOf = new Map<string, number>();
  let first = 0;
  const parts = counts.map((count, sheet) => {
    const rows = flow.rows.slice(first, first + count);
    for (const { stage } of rows.flatMap((row) => row.stages)) sheetOf.set(stage.key, sheet);
    const part = { rows, heights: heights.slice(first, first + count) };
    first += count;
    return part;
  });
  const links = lettered(flow.links, sheetOf);
  const sheets = parts.map((part, sheet) => {
    const plan = { ...part, sheet, columns, performers: flow.columns, top: head.height, sheetOf, links };
    return drawSheet(plan, words);
  });
  return { columns, head, sheets };
}

/** Heights of the rows, and how many stand on each sheet: as roomy as the fewest sheets allow. */
function fitRows(
  rows: FlowRow[],
  columns: FormColumns,
  room: number,
  words: FormWords,
): { heights: number[]; counts: number[] } {
  const lines = rows.map((row) =>
    Math.max(1, ...Object.values(linesOf(rowTexts(row, words), columns)).map((cell) => cell.length)),
  );
  const tries = FORM.stages.map((stage) => {
    const heights = rows.map((row, index) => heightOf(row, lines[index] ?? 1, stage));
    return { heights, counts: splitSheets(heights, room, 2 * FORM.join) };
  });
  const fewest = Math.min(...tries.map(({ counts }) => counts.length));
  return tries.find(({ counts }) => counts.length === fewest) ?? { heights: [], counts: [] };
}

function heightOf(row: FlowRow, lines: number, stage: number): number {
  const { line, pad } = FORM.text;
  const stages = Math.max(1, row.stages.length);
  // Even and whole for each stage, so that middles of symbols lie on whole units.
  return Math.ceil(Math.max(lines * line + 2 * pad, stage * stages) / (2 * stages)) * 2 * stages;
}

/** Moves that go over to another sheet get a letter each: A, B, ... Z, AA. */
function lettered(links: SopDefinition['transitions'], sheetOf: Map<string, number>): FormLink[] {
  let used = 0;
  return links.map((way, index) => {
    const crosses = sheetOf.get(way.from) !== sheetOf.get(way.to);
    return { id: String(index), way, letter: crosses ? letterOf(used++) : null };
  });
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
