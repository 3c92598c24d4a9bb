'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { EDITOR_KEYS, keyWords } from '@/lib/editor/editor-keys';
import classes from './find-bar.module.css';
import { findStanding, replaceCurrent } from './find-plugin';

interface ReplaceRowProps {
  editor: Editor;
  onOne: () => void;
  onAll: (words: string) => void;
}

/** What stands in place of the words that are looked for, one by one or all at once. */
export function ReplaceRow({ editor, onOne, onAll }: ReplaceRowProps) {
  const t = useTranslations('editor.find');
  const [words, setWords] = useState('');
  const { count } = useEditorState({ editor, selector: () => findStanding(editor.state) });

  const one = () => {
    onOne();
    replaceCurrent(editor.view, words);
  };
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const keys = keyWords(event);
    if (keys !== 'Enter' && keys !== EDITOR_KEYS.find.replaceAll) return;
    event.preventDefault();
    if (keys === 'Enter') one();
    else onAll(words);
  }

  return (
    <>
      <div className={classes.looked}>
        <input
          className={classes.field}
          type="text"
          autoComplete="off"
          aria-label={t('with')}
          placeholder={t('with')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <div className={classes.tools}>
        <Act off={count === 0} words={t('one')} onPress={one} />
        <Act off={count === 0} words={t('all')} onPress={() => onAll(words)} />
      </div>
    </>
  );
}

/** Keeps the focus when it can do nothing more: Esc and Tab would else start from the page's beginning. */
function Act({ off, words, onPress }: { off: boolean; words: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className={classes.act}
      aria-disabled={off || undefined}
      onClick={() => !off && onPress()}
    >
      {words}
    </button>
  );
}
