import type { SopTransition } from '@/lib/sop/definition';
import type { FlowRow, StageSymbol } from './flow-rows';
import type { FormColumns, TextColumn } from './form-measures';
import type { Point, RouteSymbol } from './route-grid';

/** A drawn symbol; `x` and `y` are its middle. A pentagon carries the letter of the line it continues. */
export interface FormSymbol extends RouteSymbol {
  kind: StageSymbol | 'pentagon';
  text: string;
}

/** What stands beside the beginning of a line: "Ya" and "Tidak" of a decision. */
export interface LineLabel extends Point {
  text: string;
  anchor: 'start' | 'end';
}

/** A drawn line of a move of the SOP, or of a stage's performers who work together (`way` null, no arrow). */
export interface FormLine {
  id: string;
  way: SopTransition | null;
  /** Symbols at its ends. */
  from: string;
  to: string;
  points: Point[];
  label: LineLabel | null;
}

export interface FormRow {
  y: number;
  height: number;
  number: string;
  cells: Record<TextColumn, string[]>;
  /** A step of the SOP, a stage beside its steps, or the row of the connectors. */
  kind: 'step' | 'beside' | 'join';
  /** The SOP sets no standard time for this step. */
  unset: boolean;
}

/** One part of the table. Its head takes `top` units and is drawn on every sheet. */
export interface FormSheet {
  number: number;
  height: number;
  rows: FormRow[];
  symbols: FormSymbol[];
  lines: FormLine[];
}

/** A move of the SOP; with a letter when its ends lie on two sheets. */
export interface FormLink {
  id: string;
  way: SopTransition;
  letter: string | null;
}

/** What a sheet is drawn from. */
export interface SheetPlan {
  sheet: number;
  rows: FlowRow[];
  heights: number[];
  /** Height of the table's head. */
  top: number;
  columns: FormColumns;
  /** Performer keys of the columns. */
  performers: string[];
  /** The sheet of each drawn stage, by its key. */
  sheetOf: Map<string, number>;
  links: FormLink[];
}
