import classes from './bars.module.css';
import { FigureLink } from './figure-link';

export interface CountRow {
  key: string;
  label: string;
  count: number;
  text: string;
  note?: string;
  href: string;
}

/** Counts as bars against the largest of them, each opening its stories. */
export function CountBars({ rows }: { rows: readonly CountRow[] }) {
  const most = Math.max(1, ...rows.map((row) => row.count));
  return (
    <ul className={classes.rows}>
      {rows.map((row) => (
        <li key={row.key} className={classes.row}>
          <span>{row.label}</span>
          <span>
            <FigureLink
              href={row.count > 0 ? row.href : null}
              text={row.text}
              label={row.label}
              tone="strong"
            />
            {row.note ? <span className={classes.note}> {row.note}</span> : null}
          </span>
          <span className={classes.track} aria-hidden>
            <span className={classes.count} style={{ width: `${(row.count / most) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
