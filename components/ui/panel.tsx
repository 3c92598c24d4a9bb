import type { ReactNode } from 'react';
import classes from './panel.module.css';
import { ScrollRegion } from './scroll-region';

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
      {props.flush ? (
        <ScrollRegion
          className={classes.flush}
          label={typeof props.title === 'string' ? props.title : undefined}
        >
          {props.children}
        </ScrollRegion>
      ) : (
        <div className={classes.body}>{props.children}</div>
      )}
    </section>
  );
}
