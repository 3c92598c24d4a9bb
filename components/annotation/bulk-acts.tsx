'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/story/confirm-dialog';
import { useStoryAction } from '@/components/story/use-story-action';
import type { TextThread } from '@/lib/annotations/thread';
import { RejectDialog } from './reject-dialog';
import { useThreads } from './threads-context';
import classes from './threads-panel.module.css';
import { useThreadActs } from './use-thread-acts';

/** Accepts or rejects all suggestions at once, after asking. */
export function BulkActs({ open, onSettled }: { open: TextThread[]; onSettled: () => void }) {
  const t = useTranslations('thread');
  const { hands, gone } = useThreads();
  const [asked, ask] = useState<'accept' | 'reject' | null>(null);
  const state = useStoryAction();
  const { accept } = useThreadActs(state, onSettled);
  const suggestions = open.filter(({ replacement }) => replacement !== null);
  const acceptable = suggestions.filter(({ id }) => !gone.has(id));
  const close = () => {
    state.clear();
    ask(null);
  };
  return (
    <>
      {suggestions.length > 1 ? (
        <div className={classes.bulk}>
          {hands && acceptable.length > 1 ? (
            <Button size="xs" onClick={() => ask('accept')}>
              {t('acceptAll', { count: acceptable.length })}
            </Button>
          ) : null}
          <Button size="xs" variant="default" onClick={() => ask('reject')}>
            {t('rejectAll', { count: suggestions.length })}
          </Button>
        </div>
      ) : null}
      {suggestions.length > 0 && !hands ? <p className={classes.hint}>{t('openEditor')}</p> : null}
      {asked === 'accept' ? (
        <ConfirmDialog
          title={t('acceptAllTitle', { count: acceptable.length })}
          text={t('acceptAllText')}
          confirm={t('accept')}
          state={state}
          onClose={close}
          onConfirm={() =>
            accept(acceptable, () => {
              close();
              onSettled();
            })
          }
        />
      ) : null}
      {asked === 'reject' ? <RejectDialog threads={suggestions} onClose={close} onDone={onSettled} /> : null}
    </>
  );
}
