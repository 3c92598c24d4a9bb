import type { FlowForm } from '@/lib/sop-form/draw-form';
import { FORM, type Span, TEXT_COLUMNS } from '@/lib/sop-form/form-measures';
import type { FormRow, FormSheet } from '@/lib/sop-form/form-sheet';
import classes from './form-sheet-view.module.css';

const { line, pad } = FORM.text;

interface CellProps {
  lines: string[];
  span: Span;
  row: FormRow;
  centred?: boolean;
  unset?: boolean;
}

function Cell({ lines, span, row, centred, unset }: CellProps) {
  const first = row.y + row.height / 2 - ((lines.length - 1) * line) / 2 + FORM.text.size * 0.36;
  const x = centred ? span.x + span.width / 2 : span.x + pad;
  return (
    <text className={classes.text} data-centred={centred} data-unset={unset} data-kind={row.kind}>
      {lines.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, which may repeat
        <tspan key={index} x={x} y={first + index * line}>
          {index < lines.length - 1 ? `${text} ` : text}
        </tspan>
      ))}
    </text>
  );
}

/** The ruled ground of a sheet with the texts in its cells. */
export function FormGrid({ form, sheet }: { form: FlowForm; sheet: FormSheet }) {
  const { columns, head } = form;
  const spans = [...Object.values(columns.text), ...columns.performers];
  return (
    <>
      {sheet.rows
        .filter((row) => row.kind === 'join')
        .map(({ y, height }) => (
          <rect key={y} x={0} y={y} width={columns.width} height={height} className={classes.joinRow} />
        ))}
      {sheet.rows.map((row) => (
        <g key={row.y}>
          <path d={`M0 ${row.y + row.height}H${columns.width}`} className={classes.rule} />
          <Cell lines={row.number ? [row.number] : []} span={columns.number} row={row} centred />
          {TEXT_COLUMNS.map((column) => (
            <Cell
              key={column}
              lines={row.cells[column]}
              span={columns.text[column]}
              row={row}
              unset={column === 'time' && row.unset}
            />
          ))}
        </g>
      ))}
      {spans.map(({ x }) => (
        <path key={x} d={`M${x} ${head.height}V${sheet.height}`} className={classes.rule} />
      ))}
    </>
  );
}
