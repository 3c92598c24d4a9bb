'use client';

import { IconMessage2 } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { openThreads } from '@/lib/annotations/thread';
import { useThreads } from './threads-context';
import classes from './threads-panel.module.css';

/** The way from the head of the page to the notes in the text. */
export function ThreadsJump() {
  const t = useTranslations('thread');
  const { threads, show } = useThreads();
  return (
    <button type="button" className={classes.toThreads} onClick={() => show(null)}>
      <IconMessage2 size={15} stroke={1.8} aria-hidden />
      {t('count', { count: openThreads(threads).length })}
    </button>
  );
}
