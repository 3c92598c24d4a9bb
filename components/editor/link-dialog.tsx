'use client';

import { Button, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Sheet } from '@/components/story/sheet';
import { hrefFromInput } from '@/lib/richtext/safe-link';
import { LIMITS } from '@/lib/sop/vocabulary';
import classes from './dialog.module.css';

/** Asks where a link leads, and for its words when none are selected. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.link');
  const common = useTranslations('common');
  const [given] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const [needsWords] = useState(() => editor.state.selection.empty && !given);
  const [typed, setTyped] = useState(given);
  const [words, setWords] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    const href = hrefFromInput(typed);
    if (!href) {
      setFault(t('invalid'));
      return;
    }
    const chain = editor.chain().focus();
    if (needsWords) {
      const text = words.trim() || typed.trim();
      chain.insertContent([{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }]).run();
    } else chain.extendMarkRange('link').setLink({ href }).run();
    onClose();
  }

  return (
    <Sheet opened onClose={onClose} title={given ? t('edit') : t('add')}>
      <form onSubmit={submit} className={classes.form}>
        <TextInput
          label={t('address')}
          description={t('addressHint')}
          placeholder="https://"
          value={typed}
          error={fault}
          maxLength={LIMITS.link}
          inputMode="url"
          autoComplete="off"
          data-autofocus
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setFault(null);
          }}
        />
        {needsWords && (
          <TextInput
            label={t('words')}
            description={t('wordsHint')}
            value={words}
            maxLength={200}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit">{common('save')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
