'use client';

import { Button, Textarea } from '@mantine/core';
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
import { MENTION_LIST_ID, MentionList, mentionOptionId } from './mention-list';
import { useMention } from './use-mention';

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
  const mention = useMention({ field, people, write: setText });
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
  const active = mention.found[mention.active];
  return (
    <form className={classes.composer} onSubmit={send} noValidate>
      <MentionList mention={mention} />
      <Textarea
        ref={field}
        label={t('label')}
        description={t('hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={text}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={LIMITS.comment}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={active ? MENTION_LIST_ID : undefined}
        aria-activedescendant={active ? mentionOptionId(active.id) : undefined}
        onChange={(event) => {
          setText(event.currentTarget.value);
          mention.follow();
        }}
        onSelect={mention.follow}
        onBlur={mention.close}
        onKeyDown={(event) => {
          if (mention.takeKey(event)) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        }}
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
