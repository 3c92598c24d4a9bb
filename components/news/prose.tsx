import type { ReactNode } from 'react';
import classes from './prose.module.css';

/** A page of plain text, set as an article is. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={classes.prose}>{children}</div>;
}
