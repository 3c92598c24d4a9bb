import classes from './notice-count.module.css';

/**
 * How many are unread, at the bell's corner when `afloat`. Said by the bell's own name, so hidden from screen
 * readers.
 */
export function NoticeCount({ count, afloat = false }: { count: number; afloat?: boolean }) {
  if (count === 0) return null;
  return (
    <span className={classes.count} data-afloat={afloat || undefined} aria-hidden>
      {count > 99 ? '99+' : count}
    </span>
  );
}
