import { formatDate, formatShortDate } from '@/lib/format/date';
import classes from './date-of.module.css';

/** A day in words and for machines. */
export function DateOf({ date, short = false }: { date: Date; short?: boolean }) {
  return (
    <time dateTime={date.toISOString()} className={classes.date}>
      {short ? formatShortDate(date, 'id') : formatDate(date, 'id')}
    </time>
  );
}
