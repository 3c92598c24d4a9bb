import type { ReactNode } from 'react';
import type { PlacedThread } from '@/lib/annotations/cut-words';
import classes from './annotated-text.module.css';
import { ThreadMarker } from './thread-marker';

/** Words of a read text that a thread is about: underlined, and behind their last piece its number. */
export function MarkedWords(props: {
  thread: Pick<PlacedThread, 'id' | 'number' | 'suggests'>;
  last: boolean;
  children: ReactNode;
}) {
  const { id, number, suggests } = props.thread;
  return (
    <mark className={classes.words} data-thread={id} data-suggests={suggests || undefined}>
      {props.children}
      {props.last ? <ThreadMarker id={id} number={number} suggests={suggests} /> : null}
    </mark>
  );
}
