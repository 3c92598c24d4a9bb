import classes from './notice-count.module.css';

/** How many are unread, on the bell. Said by the bell's own name, so hidden from screen readers. */
export function NoticeCount({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className={classes.count} aria-hidden>
      {count > 99 ? '99+' : count}
    </span>
  );
}
