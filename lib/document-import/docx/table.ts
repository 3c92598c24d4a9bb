import { MAX_SPAN } from '@/lib/richtext/article-limits';
import type { RichNode } from '@/lib/richtext/document';
import { paragraphNode } from '../blocks';

export interface CellSource {
  content: RichNode[];
  colspan: number;
  /** The cell above goes on here. */
  continues: boolean;
}

interface PlacedCell {
  node: RichNode;
  columns: number;
  rows: number;
}

/** A table with as many columns in every row, spans that stand for cells, and no row without a cell. */
export function tableNode(
  rows: readonly { header: boolean; cells: readonly CellSource[] }[],
): RichNode | null {
  // The cell that stands in each column of the row above.
  let above: (PlacedCell | undefined)[] = [];
  const placed: { cells: PlacedCell[]; columns: number; type: string }[] = [];
  let heads = true;
  for (const row of rows) {
    heads = heads && row.header;
    const type = heads ? 'tableHeader' : 'tableCell';
    const cells: PlacedCell[] = [];
    const standing: PlacedCell[] = [];
    const grown = new Set<PlacedCell>();
    for (const { content, colspan, continues } of row.cells) {
      const columns = Number.isInteger(colspan) ? Math.min(Math.max(colspan, 1), MAX_SPAN) : 1;
      const origin = continues ? above[standing.length] : undefined;
      if (origin && origin.columns === columns && origin.rows < MAX_SPAN) {
        grown.add(origin);
        standing.push(...Array<PlacedCell>(columns).fill(origin));
        continue;
      }
      const cell: PlacedCell = { node: { type, content }, columns, rows: 1 };
      cells.push(cell);
      standing.push(...Array<PlacedCell>(columns).fill(cell));
    }
    // A row of nothing but continued cells adds no line to read.
    if (cells.length === 0) continue;
    for (const cell of grown) cell.rows += 1;
    placed.push({ cells, columns: standing.length, type });
    above = standing;
  }
  const width = Math.max(0, ...placed.map(({ columns }) => columns));
  if (width === 0) return null;
  return {
    type: 'table',
    content: placed.map(({ cells, columns, type }) => ({
      type: 'tableRow',
      content: [
        ...cells.map(({ node, columns: colspan, rows: rowspan }) => ({
          ...node,
          attrs: { colspan, rowspan },
        })),
        ...Array.from({ length: width - columns }, () => ({ type, content: [paragraphNode([])] })),
      ],
    })),
  };
}
