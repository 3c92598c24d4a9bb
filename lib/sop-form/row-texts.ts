import type { SopDefinition, SopStep } from '@/lib/sop/definition';
import type { FlowRow, FlowRows } from './flow-rows';
import { FORM, type FormColumns, formColumns, TEXT_COLUMNS, type TextColumn } from './form-measures';
import { wrapText } from './wrap-text';

/** What the form says beside the SOP's own texts, in the reader's language. */
export interface FormWords {
  number: string;
  activity: string;
  performers: string;
  quality: string;
  completeness: string;
  time: string;
  output: string;
  remark: string;
  /** The standard of a step: "60 menit untuk satu bahan", or that none is set. */
  standard(step: SopStep): string;
  yes: string;
  no: string;
  back: string;
  joined: string;
  start: string;
  end: string;
  /** In the row of the connectors: where the flow comes from, and where it goes on. */
  from: string;
  onwards: string;
}

/** The texts of a row, not yet broken into lines. */
export type RowTexts = Record<TextColumn, string>;

export const NO_TEXTS: RowTexts = { activity: '', completeness: '', time: '', output: '', remark: '' };

export function rowTexts({ step, stages }: FlowRow, words: FormWords): RowTexts {
  if (!step) return { ...NO_TEXTS, activity: stages[0]?.stage.name.id ?? '' };
  return {
    activity: step.name.id,
    completeness: step.completeness ?? '',
    time: words.standard(step),
    output: step.output ?? '',
    remark: step.remark ?? '',
  };
}

/** Columns that give room where this SOP has most to say. */
export function columnsFor(flow: FlowRows, words: FormWords): FormColumns {
  const texts = flow.rows.map((row) => rowTexts(row, words));
  const amount = Object.fromEntries(
    TEXT_COLUMNS.map((column) => [column, Math.max(0, ...texts.map((text) => text[column].length))]),
  ) as Record<TextColumn, number>;
  return formColumns(flow.columns.length, amount);
}

/** The texts of a row as lines that fit their columns. */
export function linesOf(texts: RowTexts, columns: FormColumns): Record<TextColumn, string[]> {
  const { size, pad } = FORM.text;
  return Object.fromEntries(
    TEXT_COLUMNS.map((column) => [
      column,
      wrapText(texts[column], columns.text[column].width - 2 * pad, size),
    ]),
  ) as Record<TextColumn, string[]>;
}

/** Height of the table's head in units, and the performers' names as lines. */
export function headOf(
  sop: SopDefinition,
  flow: FlowRows,
  columns: FormColumns,
): { height: number; names: string[][] } {
  const { size, line, group, numbers } = FORM.head;
  const names = flow.columns.map((key, column) => {
    const name = sop.performers.find((performer) => performer.key === key)?.name.id ?? key;
    return wrapText(name, (columns.performers[column]?.width ?? 0) - 8, size);
  });
  const most = Math.max(2, ...names.map((lines) => lines.length));
  return { height: group + most * line + 10 + numbers, names };
}
