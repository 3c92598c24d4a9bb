import type { ReactNode } from 'react';
import classes from './figures-table.module.css';

export interface BehindColumn {
  label: string;
  number?: boolean;
}

/** The frame of a list behind a figure: a table on a desk, cards on a phone. */
export function BehindTable(props: { columns: readonly BehindColumn[]; children: ReactNode }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {props.columns.map(({ label, number }) => (
            <th key={label} scope="col" className={number ? classes.number : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  );
}
