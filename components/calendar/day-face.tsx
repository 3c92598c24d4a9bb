import type { ReactNode } from 'react';
import type { DayMark } from '@/lib/calendar/year-days';
import classes from './year-view.module.css';

/** A day's number in its shape: a filled square, a ring or a disc, dashed while its date is not settled. */
export function DayFace(props: { mark: DayMark; unsure?: boolean; today?: boolean; children: ReactNode }) {
  return (
    <span
      className={classes.face}
      data-mark={props.mark}
      data-unsure={props.unsure || undefined}
      data-today={props.today || undefined}
    >
      {props.children}
    </span>
  );
}
