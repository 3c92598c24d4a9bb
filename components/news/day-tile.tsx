import { formatShortDate } from '@/lib/format/date';
import classes from './day-tile.module.css';

/** A day as a leaf of a calendar: the number large, the month under it. */
export function DayTile({ date }: { date: Date }) {
  const [day, month] = formatShortDate(date, 'id').split(' ');
  return (
    <time dateTime={date.toISOString()} className={classes.tile}>
      <span className={classes.day}>{day}</span>
      <span className={classes.month}>{month}</span>
    </time>
  );
}
