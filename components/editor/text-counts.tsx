'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useLocale, useTranslations } from 'next-intl';
import { readingMinutes } from '@/lib/editor/text-measure';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import classes from './story-editor.module.css';
import { textSize } from './text-size';

/** How long the text is: words, characters, and the minutes to read it. */
export function TextCounts({ editor }: { editor: Editor }) {
  const t = useTranslations('editor.count');
  const locale = useLocale() as Locale;
  const { words, characters } = useEditorState({
    editor,
    selector: () => textSize(editor.state.doc),
  });
  return (
    <p className={classes.counts}>
      <span>{t('words', { count: words, shown: formatNumber(words, locale) })}</span>
      <span>{t('characters', { count: characters, shown: formatNumber(characters, locale) })}</span>
      <span>{t('minutes', { count: readingMinutes(words) })}</span>
    </p>
  );
}
