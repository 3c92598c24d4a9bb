import type { ReactNode } from 'react';
import classes from './page-head.module.css';

interface PageHeadProps {
  title: string;
  /** A line over the title that says what kind of page this is. */
  above?: string;
  mark?: ReactNode;
  children?: ReactNode;
}

/** Title of a page that is no article, with a line under it. */
export function PageHead({ title, above, mark, children }: PageHeadProps) {
  return (
    <header className={classes.head}>
      {above ? <p className={classes.above}>{above}</p> : null}
      <h1 className={classes.title}>
        {mark}
        {title}
      </h1>
      {children ? <div className={classes.line}>{children}</div> : null}
    </header>
  );
}
