import type { FlowForm } from '@/lib/sop-form/draw-form';
import { FORM, type Span, TEXT_COLUMNS } from '@/lib/sop-form/form-measures';
import { WORDS } from '@/messages/public-words';
import classes from './form-sheet-view.module.css';

const { size, line, group, numbers } = FORM.head;

interface HeadCellProps {
  span: Span;
  from: number;
  to: number;
  lines: string[];
}

function HeadCell({ span, from, to, lines }: HeadCellProps) {
  const first = (from + to) / 2 - ((lines.length - 1) * line) / 2 + size * 0.36;
  return (
    <g>
      <rect x={span.x} y={from} width={span.width} height={to - from} className={classes.headCell} />
      <text className={classes.headText} fontSize={size}>
        {lines.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, which may repeat
          <tspan key={index} x={span.x + span.width / 2} y={first + index * line}>
            {index < lines.length - 1 ? `${text} ` : text}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function across(spans: Span[]): Span {
  const x = spans[0]?.x ?? 0;
  return { x, width: spans.reduce((sum, span) => sum + span.width, 0) };
}

/** The head of the table, the same on every sheet: groups, names, and the numbers of the columns. */
export function FormHead({ form: { columns, head } }: { form: FlowForm }) {
  const words = WORDS.sop.form;
  const { text, performers, number } = columns;
  const names = head.height - numbers;
  const quality = [text.completeness, text.time, text.output];
  const ordered = [number, text.activity, ...performers, ...quality, text.remark];
  return (
    <g>
      <HeadCell span={number} from={0} to={names} lines={[words.number]} />
      <HeadCell span={text.activity} from={0} to={names} lines={[words.activity]} />
      <HeadCell span={across(performers)} from={0} to={group} lines={[words.performers]} />
      {performers.map((span, column) => (
        <HeadCell key={span.x} span={span} from={group} to={names} lines={head.names[column] ?? []} />
      ))}
      <HeadCell span={across(quality)} from={0} to={group} lines={[words.quality]} />
      {TEXT_COLUMNS.slice(1, 4).map((column) => (
        <HeadCell key={column} span={text[column]} from={group} to={names} lines={[words[column]]} />
      ))}
      <HeadCell span={text.remark} from={0} to={names} lines={[words.remark]} />
      {ordered.map((span, index) => (
        <HeadCell key={span.x} span={span} from={names} to={head.height} lines={[String(index + 1)]} />
      ))}
    </g>
  );
}
