import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** Nothing is here: says so, and what to do next. `level` is the heading's, 2 when not given. */
export function EmptyState(props: {
  icon?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  level?: 1 | 2 | 3;
}) {
  const Heading = `h${props.level ?? 2}` as const;
  return (
    <div className={classes.empty}>
      {props.icon ? <div className={classes.icon}>{props.icon}</div> : null}
      <Heading className={classes.title}>{props.title}</Heading>
      {props.children ? <div className={classes.text}>{props.children}</div> : null}
      {props.action ? <div className={classes.action}>{props.action}</div> : null}
    </div>
  );
}
