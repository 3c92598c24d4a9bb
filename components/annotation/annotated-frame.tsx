'use client';

import { type ReactNode, useRef } from 'react';
import classes from './annotated-text.module.css';
import { SelectionBar } from './selection-bar';
import { useThreads } from './threads-context';

/** Around a text that is read: words are selected and marked words pressed in it. */
export function AnnotatedFrame({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const { show, rights } = useThreads();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the words' marker is the button; a press beside it helps
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={frame}
      className={classes.frame}
      tabIndex={-1}
      onClick={({ target }) => {
        const words =
          target instanceof Element && !target.closest('button, a') ? target.closest('mark') : null;
        const id = words?.getAttribute('data-thread');
        if (id && document.getSelection()?.isCollapsed) show(id);
      }}
    >
      {children}
      {rights.mayOpen ? <SelectionBar frame={frame} /> : null}
    </div>
  );
}
