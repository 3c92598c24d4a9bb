import type { ReactNode } from 'react';
import classes from './empty-note.module.css';

/** What a page says instead of a list that is empty, and where to go from there. */
export function EmptyNote({
  title,
  text,
  heading: Heading = 'h2',
  children,
}: {
  title: string;
  text: string;
  heading?: 'h1' | 'h2';
  children?: ReactNode;
}) {
  return (
    <div className={classes.note}>
      <Heading className={classes.title}>{title}</Heading>
      <p className={classes.text}>{text}</p>
      {children ? <p className={classes.links}>{children}</p> : null}
    </div>
  );
}
