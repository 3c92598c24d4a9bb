'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef } from 'react';
import { MentionField } from '@/components/comment/mention-field';
import { useDraftText } from '@/components/story/use-draft-text';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { TextThread } from '@/lib/annotations/thread';
import { LIMITS } from '@/lib/sop/vocabulary';
import { mentionedIn } from '@/lib/story/mention-text';
import classes from './thread-card.module.css';
import { useThreads } from './threads-context';

/** Answers in a thread. What is typed outlives a refused send and a closed form. */
export function ThreadAnswer({ thread, onClose }: { thread: TextThread; onClose: () => void }) {
  const t = useTranslations('thread');
  const common = useTranslations('common');
  const { storyId, people, actions } = useThreads();
  const state = useStoryAction();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText, clear] = useDraftText(`jawab-${thread.id}`);
  useEffect(() => field.current?.focus(), []);
  const close = () => {
    // The button that opened the form comes back in its place; until then its card keeps the keyboard.
    field.current?.closest<HTMLElement>('[data-card]')?.focus({ preventScroll: true });
    onClose();
  };
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() === '' || state.running) return field.current?.focus();
    const mentions = mentionedIn(text, people);
    state.run(() => actions.answerThread({ storyId, threadId: thread.id, text, mentions }), {
      say: t('answered'),
      after: () => {
        clear();
        close();
      },
    });
  };
  return (
    <form onSubmit={send} noValidate className={classes.answer}>
      <MentionField
        field={field}
        people={people}
        write={setText}
        send={send}
        inFlow
        label={t('answerLabel')}
        value={text}
        minRows={2}
        maxLength={LIMITS.comment}
      />
      {state.faults.length > 0 ? <ErrorNotice title={t('notSent')} messages={state.faults} /> : null}
      <div className={classes.acts}>
        <Button type="submit" size="compact-sm" loading={state.running}>
          {t('answerSend')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={close}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
