/** Measures of the drawn form. A unit is a CSS pixel of A4 landscape with margins of 12 mm: 1032 across. */
export const FORM = {
  /** Room for one part of the table on a printed sheet, below the sheet's title. */
  sheet: { width: 1032, height: 664 },
  text: { size: 11, line: 14.5, pad: 7 },
  head: { size: 10, line: 13, group: 22, numbers: 17 },
  number: 32,
  performer: { narrowest: 64, widest: 116, together: 460 },
  /**
   * Heights of a row of one stage, from roomy to close; a row with more text is taller. The roomiest is taken
   * that needs no more sheets than the closest.
   */
  stages: [76, 70, 64, 58, 54],
  /** Row of the pentagons where the table goes on, on another sheet. */
  join: 52,
  symbol: { widest: 66, box: 28, capsule: 26, diamond: 36, pentagon: 32, pentagonWidth: 26 },
  /** Room of lines from the table's rules, from each other, and from symbols: `least` where it is narrow. */
  track: { first: 6, step: 8, clearance: 10, least: 3 },
} as const;

export const TEXT_COLUMNS = ['activity', 'completeness', 'time', 'output', 'remark'] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

const LEAST: Record<TextColumn, number> = {
  activity: 146,
  completeness: 88,
  time: 72,
  output: 100,
  remark: 84,
};
/** How much of the room to spare goes to a column before its amount of text is looked at. */
const SHARE: Record<TextColumn, number> = { activity: 4, completeness: 1, time: 0.5, output: 3, remark: 1.5 };

/** A column of the table: where it begins and how wide it is. */
export interface Span {
  x: number;
  width: number;
}

export interface FormColumns {
  width: number;
  number: Span;
  performers: Span[];
  text: Record<TextColumn, Span>;
  /** Width of a symbol, which leaves room for a line on both sides of it. */
  symbol: number;
}

/**
 * Columns for so many performers: the printed sheet's width, wider only past eight. Room to spare goes where the
 * text is: `amount` is the number of letters of the fullest cell of a column.
 */
export function formColumns(performers: number, amount: Record<TextColumn, number>): FormColumns {
  const { narrowest, widest, together } = FORM.performer;
  const lane = Math.round(Math.min(widest, Math.max(narrowest, together / performers)));
  const least = TEXT_COLUMNS.reduce<number>((sum, column) => sum + LEAST[column], FORM.number);
  const spare = Math.max(0, FORM.sheet.width - least - lane * performers);
  const weight = (column: TextColumn) => (amount[column] > 0 ? SHARE[column] + amount[column] / 40 : 0.2);
  const all = TEXT_COLUMNS.reduce<number>((sum, column) => sum + weight(column), 0);
  const widthOf = (column: TextColumn) => LEAST[column] + Math.floor((spare * weight(column)) / all);
  let x = 0;
  const take = (width: number): Span => {
    const span = { x, width };
    x += width;
    return span;
  };
  const number = take(FORM.number);
  const activity = take(widthOf('activity'));
  const lanes = Array.from({ length: performers }, () => take(lane));
  const text = {
    activity,
    completeness: take(widthOf('completeness')),
    time: take(widthOf('time')),
    output: take(widthOf('output')),
    remark: take(Math.max(widthOf('remark'), FORM.sheet.width - x)),
  };
  return {
    width: x,
    number,
    performers: lanes,
    text,
    symbol: Math.min(FORM.symbol.widest, lane - 2 * (FORM.track.first + 8)),
  };
}
