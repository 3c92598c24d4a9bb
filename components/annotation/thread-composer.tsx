'use client';

import { Button, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { MentionField } from '@/components/comment/mention-field';
import dialog from '@/components/story/dialog.module.css';
import { Sheet } from '@/components/story/sheet';
import { useStory } from '@/components/story/story-context';
import { useDraftText } from '@/components/story/use-draft-text';
import { useStoryAction } from '@/components/story/use-story-action';
import { ErrorNotice } from '@/components/ui/error-notice';
import { LIMITS } from '@/lib/sop/vocabulary';
import { mentionedIn } from '@/lib/story/mention-text';
import classes from './thread-composer.module.css';
import { type NewNote, useThreads } from './threads-context';

/** Writes the note that was begun, if any. */
export function ThreadComposer() {
  const { note, begin } = useThreads();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (!note) return null;
  const { part, block, start } = note.anchor;
  const close = () => {
    begin(null);
    // What was pressed may be gone; the keyboard goes on at the words, those of the note that was closed last.
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (document.activeElement === document.body) note.from?.focus({ preventScroll: true });
    }, 300);
  };
  return <NoteForm key={`${part} ${block} ${start} ${note.words}`} note={note} onClose={close} />;
}

type Fault = 'textMissing' | 'sameWords' | null;

function NoteForm({ note, onClose }: { note: NewNote; onClose: () => void }) {
  const t = useTranslations('thread');
  const common = useTranslations('common');
  const { storyId, saveAll } = useStory();
  const { actions, people, begin } = useThreads();
  const field = useRef<HTMLTextAreaElement>(null);
  const state = useStoryAction();
  const { anchor, suggests } = note;
  const key = `catatan-${storyId}-${anchor.part}-${anchor.block}-${anchor.start}-${anchor.quote.length}`;
  const [text, setText, clearText] = useDraftText(key);
  const [words, setWords, clearWords] = useDraftText(
    note.words === undefined ? `${key}-usul` : `${key}-hapus`,
    note.words ?? anchor.quote,
  );
  const [fault, setFault] = useState<Fault>(null);
  const replacement = suggests ? words : null;

  const send = (event?: FormEvent) => {
    event?.preventDefault();
    const lacks = faultOf(anchor.quote, text, replacement);
    setFault(lacks);
    if (lacks || state.running) return;
    state.run(
      async () => {
        // Words that were only just written are not in the saved text yet.
        await saveAll();
        const mentions = mentionedIn(text, people);
        return actions.openThread({ storyId, anchor, text, mentions, replacement });
      },
      {
        say: t('sent'),
        after: () => {
          clearText();
          clearWords();
          onClose();
        },
      },
    );
  };
  const sendByKeys = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <Sheet opened onClose={onClose} title={t(suggests ? 'newSuggestion' : 'newComment')}>
      <form onSubmit={send} noValidate className={dialog.form}>
        <figure className={classes.about}>
          <figcaption>{t('about')}</figcaption>
          <blockquote>{anchor.quote}</blockquote>
        </figure>
        {suggests ? (
          <Textarea
            data-autofocus
            label={t('replacement')}
            description={t('replacementHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={words}
            onChange={(event) => {
              setWords(event.currentTarget.value);
              setFault(null);
            }}
            onKeyDown={sendByKeys}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={LIMITS.quote}
            error={fault === 'sameWords' ? t('sameWords') : undefined}
          />
        ) : null}
        <MentionField
          field={field}
          people={people}
          write={(next) => {
            setText(next);
            setFault(null);
          }}
          send={send}
          inFlow
          data-autofocus={suggests ? undefined : true}
          label={t(suggests ? 'why' : 'text')}
          value={text}
          minRows={suggests ? 2 : 3}
          maxLength={LIMITS.comment}
          required={!suggests}
          error={fault === 'textMissing' ? t('textMissing') : undefined}
        />
        {state.faults.length > 0 ? <ErrorNotice title={t('notSent')} messages={state.faults} /> : null}
        <div className={dialog.buttons}>
          <Button
            variant="subtle"
            className={classes.other}
            onClick={() => {
              begin({ ...note, suggests: !suggests });
              setFault(null);
            }}
          >
            {t(suggests ? 'onlyComment' : 'suggestOther')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" loading={state.running}>
            {t('send')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function faultOf(quote: string, text: string, replacement: string | null): Fault {
  if (replacement === null) return text.trim() === '' ? 'textMissing' : null;
  return replacement === quote ? 'sameWords' : null;
}
