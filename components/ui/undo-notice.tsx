'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import classes from './undo-notice.module.css';

/** What was done, with the way back while it lasts: the bar runs out with it. */
export function UndoNotice({ children, onUndo }: { children: ReactNode; onUndo: () => void }) {
  const t = useTranslations('common');
  return (
    <div className={classes.notice} data-undo>
      <span>{children}</span>
      <button type="button" className={classes.undo} onClick={onUndo}>
        {t('undo')}
      </button>
      <span className={classes.time} aria-hidden />
    </div>
  );
}
