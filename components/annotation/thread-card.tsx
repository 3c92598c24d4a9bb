'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isOpen, type TextThread } from '@/lib/annotations/thread';
import { ThreadAnswer } from './thread-answer';
import classes from './thread-card.module.css';
import { ThreadSettling } from './thread-settling';
import { ThreadWords } from './thread-words';
import { useThreads } from './threads-context';

/** One thread: its words, what is suggested, what was said, and what can be done about it. */
export function ThreadCard({ thread, onSettled }: { thread: TextThread; onSettled: () => void }) {
  const t = useTranslations('thread');
  const { rights } = useThreads();
  const [answering, answer] = useState(false);
  const { number } = thread;
  const open = isOpen(thread);
  const answerButton = (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={t('answerOf', { number })}
      onClick={() => answer(true)}
    >
      {t('answer')}
    </Button>
  );
  return (
    <article
      className={classes.card}
      data-card={thread.id}
      data-settled={!open || undefined}
      tabIndex={-1}
      aria-label={t('number', { number })}
    >
      <ThreadWords thread={thread} open={open} />
      {answering ? <ThreadAnswer thread={thread} onClose={() => answer(false)} /> : null}
      {!answering && rights.readsText ? (
        <ThreadSettling thread={thread} onSettled={onSettled} answer={answerButton} />
      ) : null}
      {!answering && !rights.readsText ? <div className={classes.acts}>{answerButton}</div> : null}
    </article>
  );
}
