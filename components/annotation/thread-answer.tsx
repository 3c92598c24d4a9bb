'use client';

import { Button, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef } from 'react';
import { useStory } from '@/components/story/story-context';
import { useDraftText } from '@/components/story/use-draft-text';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { TextThread } from '@/lib/annotations/thread';
import { LIMITS } from '@/lib/sop/vocabulary';
import classes from './thread-card.module.css';
import { useThreads } from './threads-context';

/** Answers in a thread. What is typed outlives a refused send and a closed form. */
export function ThreadAnswer({ thread, onClose }: { thread: TextThread; onClose: () => void }) {
  const t = useTranslations('thread');
  const common = useTranslations('common');
  const { storyId } = useStory();
  const { actions } = useThreads();
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
    state.run(() => actions.answerThread({ storyId, threadId: thread.id, text }), {
      say: t('answered'),
      after: () => {
        clear();
        close();
      },
    });
  };
  return (
    <form onSubmit={send} noValidate className={classes.answer}>
      <Textarea
        ref={field}
        label={t('answerLabel')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        }}
        autosize
        minRows={2}
        maxRows={8}
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
