import type { ReactNode } from 'react';
import classes from './panel.module.css';

/** A bordered surface, with a heading when it has a title. `flush` lets a table or list touch its edges. */
export function Panel(props: {
  title?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  flush?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={classes.panel}>
      {props.title ? (
        <div className={classes.head}>
          <div>
            <h2 className={classes.title}>{props.title}</h2>
            {props.description ? <p className={classes.description}>{props.description}</p> : null}
          </div>
          {props.actions}
        </div>
      ) : null}
      <div className={props.flush ? classes.flush : classes.body}>{props.children}</div>
    </section>
  );
}
