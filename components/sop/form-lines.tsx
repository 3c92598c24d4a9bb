import type { FormLine } from '@/lib/sop-form/form-sheet';
import { LABEL_SIZE } from '@/lib/sop-form/line-labels';
import classes from './form-sheet-view.module.css';

/** The lines of a sheet, each with its arrow, and "Ya" and "Tidak" where they leave a decision. */
export function FormLines({ lines, tip }: { lines: FormLine[]; tip: string }) {
  return (
    <g>
      {lines.map(({ id, way, points }) => (
        <path
          key={id}
          d={points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
          className={classes.line}
          markerEnd={way ? `url(#${tip})` : undefined}
        />
      ))}
      {lines.map(({ id, label }) =>
        label ? (
          <text
            key={id}
            x={label.x}
            y={label.y}
            textAnchor={label.anchor}
            fontSize={LABEL_SIZE}
            className={classes.label}
          >
            {label.text}
          </text>
        ) : null,
      )}
    </g>
  );
}
