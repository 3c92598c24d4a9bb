'use client';

import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef } from 'react';
import { useDraftText } from '@/components/story/use-draft-text';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import { LIMITS } from '@/lib/sop/vocabulary';
import type { MentionablePerson } from '@/lib/story/comment';
import { mentionedIn } from '@/lib/story/mention-text';
import type { TalkActions } from '@/lib/story/talk';
import classes from './comment-composer.module.css';
import { MentionField } from './mention-field';

/** The limit is shown from here on. */
const NEAR = LIMITS.comment * 0.85;

/** Writes a comment. What is typed outlives a failed send, another tab and a reload; "@" names people. */
export function CommentComposer(props: {
  storyId: string;
  people: MentionablePerson[];
  commentOn: TalkActions['commentOn'];
}) {
  const { storyId, people } = props;
  const t = useTranslations('talk');
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText, clear] = useDraftText(`komentar-${storyId}`);
  const state = useStoryAction();
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() === '' || state.running) return field.current?.focus();
    state.run(() => props.commentOn({ storyId, text, mentions: mentionedIn(text, people) }), {
      say: t('sent'),
      after: () => {
        clear();
        field.current?.focus();
      },
    });
  };
  return (
    <form className={classes.composer} onSubmit={send} noValidate>
      <MentionField
        field={field}
        people={people}
        write={setText}
        send={send}
        label={t('label')}
        description={t('hint')}
        value={text}
        minRows={2}
        maxLength={LIMITS.comment}
      />
      {state.faults.length > 0 ? <ErrorNotice title={t('notSent')} messages={state.faults} /> : null}
      <div className={classes.foot}>
        <span className={classes.count} role="status">
          {text.length >= NEAR ? t('limit', { length: text.length, limit: LIMITS.comment }) : ''}
        </span>
        <Button
          type="submit"
          size="xs"
          loading={state.running}
          leftSection={<IconSend size={15} stroke={1.8} aria-hidden />}
        >
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
