'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useStory } from '@/components/story/story-context';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import { isOpen, type TextThread } from '@/lib/annotations/thread';
import { RejectDialog } from './reject-dialog';
import { ThreadAnswer } from './thread-answer';
import classes from './thread-card.module.css';
import { ThreadWords } from './thread-words';
import { isAcceptable, useThreads } from './threads-context';
import { useThreadActs } from './use-thread-acts';

/** One thread: its words, what is suggested, what was said, and what can be done about it. */
export function ThreadCard({ thread, onSettled }: { thread: TextThread; onSettled: () => void }) {
  const t = useTranslations('thread');
  const state = useStoryAction();
  const acts = useThreadActs(state, onSettled);
  const { rights } = useThreads();
  const { meId } = useStory();
  const [answering, answer] = useState(false);
  const [rejecting, setRejecting] = useState(false);
  const { number } = thread;
  const open = isOpen(thread);
  const maySettle = thread.opened.by.id === meId || rights.isWriter || rights.mayWrite;
  return (
    <article
      className={classes.card}
      data-card={thread.id}
      data-settled={!open || undefined}
      tabIndex={-1}
      aria-label={t('number', { number })}
    >
      <ThreadWords thread={thread} open={open} />
      {state.faults.length > 0 ? <ErrorNotice title={t('notDone')} messages={state.faults} /> : null}
      {answering ? (
        <ThreadAnswer thread={thread} onClose={() => answer(false)} />
      ) : (
        <div className={classes.acts}>
          {open && thread.replacement !== null && rights.mayWrite ? (
            <SuggestionActs
              thread={thread}
              running={state.running}
              onAccept={() => acts.accept([thread])}
              onReject={() => setRejecting(true)}
            />
          ) : null}
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('answerOf', { number })}
            onClick={() => answer(true)}
          >
            {t('answer')}
          </Button>
          {open && maySettle ? (
            <Button
              size="compact-sm"
              variant="subtle"
              loading={state.running}
              aria-label={t('resolveOf', { number })}
              onClick={() => acts.resolve(thread)}
            >
              {t('resolve')}
            </Button>
          ) : null}
          {!open && !thread.accepted && maySettle ? (
            <Button
              size="compact-sm"
              variant="subtle"
              loading={state.running}
              aria-label={t('reopenOf', { number })}
              onClick={() => acts.reopen(thread)}
            >
              {t('reopen')}
            </Button>
          ) : null}
        </div>
      )}
      {rejecting ? (
        <RejectDialog threads={[thread]} onClose={() => setRejecting(false)} onDone={onSettled} />
      ) : null}
    </article>
  );
}

function SuggestionActs(props: {
  thread: TextThread;
  running: boolean;
  onAccept: () => void;
  onReject: () => void;
}) {
  const t = useTranslations('thread');
  const { hands, standingOf } = useThreads();
  const { id, number } = props.thread;
  const standing = standingOf(id);
  const there = standing === 'written';
  return (
    <>
      {hands && isAcceptable(standing) ? (
        <Button
          size="compact-sm"
          loading={props.running}
          aria-label={t(there ? 'markOf' : 'acceptOf', { number })}
          onClick={props.onAccept}
        >
          {t(there ? 'mark' : 'accept')}
        </Button>
      ) : null}
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('rejectOf', { number })}
        onClick={props.onReject}
      >
        {t('reject')}
      </Button>
    </>
  );
}
