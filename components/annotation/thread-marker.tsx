'use client';

import { useTranslations } from 'next-intl';
import classes from './annotated-text.module.css';
import { useThreads } from './threads-context';

/** The number of a thread behind its words; leads to what is said. */
export function ThreadMarker({ id, number, suggests }: { id: string; number: number; suggests: boolean }) {
  const t = useTranslations('thread');
  const { show } = useThreads();
  return (
    <span data-tool="" className={classes.joined}>
      <button
        type="button"
        data-thread-marker={id}
        data-compact=""
        className={classes.marker}
        aria-label={t(suggests ? 'markerSuggestion' : 'marker', { number })}
        onClick={() => show(id)}
      >
        {number}
      </button>
    </span>
  );
}
