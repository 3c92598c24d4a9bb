'use client';

import { Textarea, type TextareaProps } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import type { MentionablePerson } from '@/lib/story/comment';
import classes from './comment-composer.module.css';
import { MENTION_LIST_ID, MentionList, mentionOptionId } from './mention-list';
import { useMention } from './use-mention';

/** A text in which people are named with "@"; Ctrl+Enter sends it. */
export function MentionField({
  field,
  people,
  write,
  send,
  inFlow = false,
  ...textarea
}: Omit<TextareaProps, 'onChange'> & {
  field: RefObject<HTMLTextAreaElement | null>;
  people: MentionablePerson[];
  write: (text: string) => void;
  send: () => void;
  /** The people stand below the text, where what lies over it would be cut off. */
  inFlow?: boolean;
}) {
  const mention = useMention({ field, people, write });
  const active = mention.found[mention.active];
  const opened = inFlow && active !== undefined;
  useEffect(() => {
    if (opened) document.getElementById(MENTION_LIST_ID)?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  const takeKey = (event: KeyboardEvent) => {
    if (mention.takeKey(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <div className={classes.mentions} data-in-flow={inFlow || undefined}>
      <MentionList mention={mention} />
      <Textarea
        {...textarea}
        ref={field}
        autosize
        maxRows={8}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={active ? MENTION_LIST_ID : undefined}
        aria-activedescendant={active ? mentionOptionId(active.id) : undefined}
        onChange={(event) => {
          write(event.currentTarget.value);
          mention.follow();
        }}
        onSelect={mention.follow}
        onBlur={mention.close}
        onKeyDown={takeKey}
      />
    </div>
  );
}
