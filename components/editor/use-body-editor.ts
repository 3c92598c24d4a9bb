'use client';

import type { Editor } from '@tiptap/core';
import { ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import readingStyles from '@/components/rich-text/rich-text.module.css';
import type { RichDocument } from '@/lib/richtext/document';
import { blockNames } from './block-names';
import classes from './body-editor.module.css';
import { editorExtensions } from './editor-extensions';
import { EmbedView } from './embed-view';
import { FindInText } from './find-plugin';
import { withoutControls } from './paste-rules';
import { textSlice } from './paste-text';
import { PictureView } from './picture-view';
import { slashMenu } from './slash-menu-plugin';
import { ThreadMarks } from './thread-marks';
import { cleanPastedHtml } from './word-lists';

interface BodyEditorOptions {
  body: RichDocument;
  editable: boolean;
  onChange: () => void;
  onLink: () => void;
  onPictures: (files: File[], at: number) => void;
}

/** Room in pixels that the sticky bar takes from the text when the cursor is brought into view. */
const BAR = { top: 120, bottom: 80, left: 0, right: 0 };

/** From so many blocks on, those out of sight are not laid out at every key: see `bench/editor-typing.ts`. */
const LONG_TEXT = 80;

/** The Tiptap editor of the text. Made once; later options reach it without losing its history. */
export function useBodyEditor(options: BodyEditorOptions): Editor | null {
  const t = useTranslations('editor');
  const now = useRef(options);
  now.current = options;
  const placeholder = useRef('');
  placeholder.current = t('bodyPlaceholder');

  const tools = useTranslations('editor.tool');
  const names = useRef(blockNames(tools));
  names.current = blockNames(tools);

  const [extensions] = useState(() => [
    ...editorExtensions({
      placeholder: () => placeholder.current,
      pictureView: ReactNodeViewRenderer(PictureView),
      embedView: ReactNodeViewRenderer(EmbedView),
      onPictures: (files, at) => now.current.onPictures(files, at),
    }),
    FindInText,
    ThreadMarks,
    slashMenu({ names: () => names.current, onPicture: (at) => now.current.onPictures([], at) }),
  ]);
  const editor = useEditor({
    extensions,
    content: options.body,
    editable: options.editable,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    onUpdate: () => now.current.onChange(),
    editorProps: {
      attributes: ({ doc }) => ({
        class: `${readingStyles.article} ${classes.text}`,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('body'),
        spellcheck: 'true',
        lang: 'id',
        ...(doc.childCount > LONG_TEXT ? { 'data-long': '' } : {}),
      }),
      scrollMargin: BAR,
      scrollThreshold: BAR,
      transformPastedHTML: cleanPastedHtml,
      transformPastedText: withoutControls,
      clipboardTextParser: textSlice,
      handleKeyDown: (_view, event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return false;
        event.preventDefault();
        now.current.onLink();
        return true;
      },
    },
  });

  const { editable } = options;
  useEffect(() => {
    if (editor && editor.isEditable !== editable) editor.setEditable(editable, false);
  }, [editor, editable]);
  return editor;
}
