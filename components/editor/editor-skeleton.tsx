import { Skeleton } from '@mantine/core';
import classes from './story-editor.module.css';

const LINES = ['96%', '92%', '98%', '64%', '95%', '88%', '97%', '40%'];

/** Grey lines of a text that is on its way. */
export function EditorSkeleton() {
  return (
    <div className={classes.skeleton} aria-hidden>
      {LINES.map((width) => (
        <Skeleton key={width} height={14} width={width} />
      ))}
    </div>
  );
}
