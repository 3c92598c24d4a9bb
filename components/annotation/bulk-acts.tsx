'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/story/confirm-dialog';
import { useStoryAction } from '@/components/story/use-story-action';
import type { TextThread } from '@/lib/annotations/thread';
import { RejectDialog } from './reject-dialog';
import { isAcceptable, useThreads } from './threads-context';
import classes from './threads-panel.module.css';
import { useThreadActs } from './use-thread-acts';

/** What is asked about: those that were there when it was, also once their words are written. */
interface Asked {
  kind: 'accept' | 'reject';
  threads: TextThread[];
}

/** Accepts or rejects all suggestions at once, after asking. */
export function BulkActs({ open, onSettled }: { open: TextThread[]; onSettled: () => void }) {
  const t = useTranslations('thread');
  const { hands, standingOf } = useThreads();
  const [asked, ask] = useState<Asked | null>(null);
  const state = useStoryAction();
  const { accept } = useThreadActs(state, onSettled);
  const suggestions = open.filter(({ replacement }) => replacement !== null);
  const acceptable = suggestions.filter(({ id }) => isAcceptable(standingOf(id)));
  const close = () => {
    state.clear();
    ask(null);
  };
  return (
    <>
      {suggestions.length > 1 ? (
        <div className={classes.bulk}>
          {hands && acceptable.length > 1 ? (
            <Button size="xs" onClick={() => ask({ kind: 'accept', threads: acceptable })}>
              {t('acceptAll', { count: acceptable.length })}
            </Button>
          ) : null}
          <Button size="xs" variant="default" onClick={() => ask({ kind: 'reject', threads: suggestions })}>
            {t('rejectAll', { count: suggestions.length })}
          </Button>
        </div>
      ) : null}
      {suggestions.length > 0 && !hands ? <p className={classes.hint}>{t('openEditor')}</p> : null}
      {asked?.kind === 'accept' ? (
        <ConfirmDialog
          title={t('acceptAllTitle', { count: asked.threads.length })}
          text={t('acceptAllText')}
          confirm={t('accept')}
          state={state}
          onClose={close}
          onConfirm={() =>
            accept(asked.threads, () => {
              close();
              onSettled();
            })
          }
        />
      ) : null}
      {asked?.kind === 'reject' ? (
        <RejectDialog threads={asked.threads} onClose={close} onDone={onSettled} />
      ) : null}
    </>
  );
}
