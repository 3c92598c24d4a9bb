import type { ReactNode } from 'react';
import classes from './story-layout.module.css';

/**
 * The story page's frame: head, text in the middle, step, arrangement and tabs at the right; on a phone one
 * column with the step before the text and the rest after it.
 */
export function StoryLayout(props: {
  head: ReactNode;
  main: ReactNode;
  step: ReactNode;
  /** Stands beside the text in wide windows, which give it more room then. */
  preview?: ReactNode;
  /** The text is being written: its preview comes before the step. */
  writing: boolean;
  about: ReactNode;
  tabs: ReactNode;
}) {
  return (
    <div className={classes.page} data-preview={props.preview ? true : undefined}>
      {props.head}
      <div className={classes.main}>{props.main}</div>
      <div className={classes.side}>
        {props.writing && props.preview}
        <div className={classes.step}>{props.step}</div>
        {props.writing || props.preview}
        <div className={classes.tabs}>
          {props.about}
          {props.tabs}
        </div>
      </div>
    </div>
  );
}
