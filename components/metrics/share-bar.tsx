import classes from './bars.module.css';

/** A bar of what kept the standard and what did not. Decorative: its figure stands beside it. */
export function ShareBar({ part, whole }: { part: number; whole: number }) {
  if (whole === 0) return null;
  return (
    <span className={classes.share} aria-hidden>
      <span style={{ width: `${(part / whole) * 100}%` }} />
    </span>
  );
}
