'use client';

import { IconAbc, IconArrowDown, IconArrowUp, IconLetterCase, IconReplace, IconX } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { EDITOR_KEYS } from '@/lib/editor/editor-keys';
import type { Find } from '@/lib/editor/find-text';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import classes from './find-bar.module.css';
import { findStanding, look, replaceAll, walkMatches } from './find-plugin';
import { ReplaceRow } from './replace-row';
import { ToolButton } from './tool-button';

/** The longest selection that is taken over as what one looks for. */
const SELECTION_LIMIT = 100;

function selectedWords(editor: Editor): string {
  const { from, to, $from, $to } = editor.state.selection;
  const within = $from.sameParent($to) && to - from <= SELECTION_LIMIT;
  return within ? editor.state.doc.textBetween(from, to) : '';
}

interface FindBarProps {
  editor: Editor;
  replacing: boolean;
  /** Raised each time the keys are pressed, so that they lead back into the field. */
  asked: number;
  onReplacing: (on: boolean) => void;
  onClose: () => void;
}

/** Looks for words in the text and replaces them, under the tools. */
export function FindBar({ editor, replacing, asked, onReplacing, onClose }: FindBarProps) {
  const t = useTranslations('editor.find');
  const field = useRef<HTMLInputElement>(null);
  const [find, setFind] = useState<Find>({ words: '', matchCase: false, wholeWord: false });
  const [replaced, setReplaced] = useState<number | null>(null);
  const canReplace = replacing && editor.isEditable;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` says that the keys were pressed again
  useEffect(() => {
    const words = selectedWords(editor);
    if (words !== '') setFind((before) => ({ ...before, words }));
    field.current?.focus();
    // After the words have come into the field.
    requestAnimationFrame(() => field.current?.select());
  }, [editor, asked]);
  useEffect(() => look(editor.view, find), [editor, find]);

  const change = (patch: Partial<Find>) => {
    setReplaced(null);
    setFind({ ...find, ...patch });
  };
  const walk = (step: 1 | -1) => {
    setReplaced(null);
    walkMatches(editor.view, step);
  };
  const all = (words: string) => setReplaced(replaceAll(editor.view, words));

  function press(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  }
  function pressInField(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    walk(event.shiftKey ? -1 : 1);
  }

  return (
    <search className={classes.find} data-find="" aria-label={t('label')} onKeyDown={press}>
      <div className={classes.looked}>
        <input
          ref={field}
          className={classes.field}
          type="text"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={t('words')}
          placeholder={t('words')}
          value={find.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
          onKeyDown={pressInField}
        />
        <Standing editor={editor} words={find.words} replaced={replaced} />
      </div>
      <div className={classes.tools}>
        <ToolButton
          first
          icon={IconArrowUp}
          label={t('previous')}
          keys={EDITOR_KEYS.find.previous}
          onClick={() => walk(-1)}
        />
        <ToolButton
          first
          icon={IconArrowDown}
          label={t('next')}
          keys={EDITOR_KEYS.find.next}
          onClick={() => walk(1)}
        />
        <ToolButton
          first
          icon={IconLetterCase}
          label={t('matchCase')}
          active={find.matchCase}
          onClick={() => change({ matchCase: !find.matchCase })}
        />
        <ToolButton
          first
          icon={IconAbc}
          label={t('wholeWord')}
          active={find.wholeWord}
          onClick={() => change({ wholeWord: !find.wholeWord })}
        />
        {editor.isEditable && (
          <ToolButton
            first
            icon={IconReplace}
            label={t('replacing')}
            keys={EDITOR_KEYS.find.replace}
            active={replacing}
            onClick={() => onReplacing(!replacing)}
          />
        )}
        <ToolButton first icon={IconX} label={t('close')} keys={EDITOR_KEYS.desk.leave} onClick={onClose} />
      </div>
      {canReplace && <ReplaceRow editor={editor} onAll={all} onOne={() => setReplaced(null)} />}
    </search>
  );
}

/** "3 dari 12", or how many were replaced; heard when it changes. */
function Standing({ editor, words, replaced }: { editor: Editor; words: string; replaced: number | null }) {
  const t = useTranslations('editor.find');
  const locale = useLocale() as Locale;
  const { count, at } = useEditorState({ editor, selector: () => findStanding(editor.state) });
  const shown = (number: number) => formatNumber(number, locale);

  function said(): string {
    if (replaced !== null) return t('replaced', { count: replaced, shown: shown(replaced) });
    if (words === '') return '';
    return count === 0 ? t('none') : t('standing', { at: shown(at + 1), count: shown(count) });
  }
  return (
    <span
      className={classes.standing}
      role="status"
      data-none={(words !== '' && count === 0 && replaced === null) || undefined}
    >
      {said()}
    </span>
  );
}
