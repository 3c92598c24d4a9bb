'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import { isOpen, type TextThread } from '@/lib/annotations/thread';
import { RejectDialog } from './reject-dialog';
import classes from './thread-card.module.css';
import { isAcceptable, useThreads } from './threads-context';
import { useThreadActs } from './use-thread-acts';

/** What can be done about a thread by who has its text before him; refusals stay above it. */
export function ThreadSettling(props: { thread: TextThread; onSettled: () => void; answer: ReactNode }) {
  const { thread, onSettled } = props;
  const t = useTranslations('thread');
  const state = useStoryAction();
  const acts = useThreadActs(state, onSettled);
  const { rights, meId } = useThreads();
  const [rejecting, setRejecting] = useState(false);
  const { number } = thread;
  const open = isOpen(thread);
  const maySettle = thread.opened.by.id === meId || rights.isWriter || rights.mayWrite;
  return (
    <>
      {state.faults.length > 0 ? <ErrorNotice title={t('notDone')} messages={state.faults} /> : null}
      <div className={classes.acts}>
        {open && thread.replacement !== null && rights.mayWrite ? (
          <SuggestionActs
            thread={thread}
            running={state.running}
            onAccept={() => acts.accept([thread])}
            onReject={() => setRejecting(true)}
          />
        ) : null}
        {props.answer}
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
      {rejecting ? (
        <RejectDialog threads={[thread]} onClose={() => setRejecting(false)} onDone={onSettled} />
      ) : null}
    </>
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
