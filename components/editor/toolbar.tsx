'use client';

import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsMaximize,
  IconBlockquote,
  IconBold,
  IconBrandYoutube,
  IconH2,
  IconH3,
  IconItalic,
  IconKeyboard,
  IconLink,
  IconList,
  IconListNumbers,
  IconPhoto,
  IconSearch,
  IconSeparatorHorizontal,
  IconTable,
  IconTemplate,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef } from 'react';
import { EDITOR_KEYS, type EditorTool } from '@/lib/editor/editor-keys';
import { insertTaskOf } from './insert-task';
import { ToolButton } from './tool-button';
import classes from './toolbar.module.css';

interface ToolbarProps {
  editor: Editor;
  onLink: () => void;
  onPicture: () => void;
  onTool: (tool: EditorTool) => void;
}

/** The tools of the text. One stop of the Tab key; the arrow keys walk along it. */
export function Toolbar({ editor, onLink, onPicture, onTool }: ToolbarProps) {
  const t = useTranslations('editor.tool');
  const bar = useRef<HTMLDivElement>(null);
  const is = useEditorState({
    editor,
    selector: () => ({
      undo: editor.can().undo(),
      redo: editor.can().redo(),
      h2: editor.isActive('heading', { level: 2 }),
      h3: editor.isActive('heading', { level: 3 }),
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      bullets: editor.isActive('bulletList'),
      numbers: editor.isActive('orderedList'),
      quote: editor.isActive('blockquote'),
      link: editor.isActive('link'),
      table: editor.isActive('table'),
    }),
  });
  const run = () => editor.chain().focus();

  const here = () => editor.state.selection.from;
  const askTemplate = () => insertTaskOf(editor).set({ kind: 'template', at: here() });
  const askEmbed = () => insertTaskOf(editor).set({ kind: 'embed', at: here(), provider: null, embed: null });

  function walk(event: KeyboardEvent) {
    const buttons = [...(bar.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  }

  return (
    <div ref={bar} className={classes.toolbar} role="toolbar" aria-label={t('label')} onKeyDown={walk}>
      <ToolButton
        first
        icon={IconArrowBackUp}
        label={t('undo')}
        keys={EDITOR_KEYS.text.undo}
        disabled={!is.undo}
        onClick={() => run().undo().run()}
      />
      <ToolButton
        icon={IconArrowForwardUp}
        label={t('redo')}
        keys={EDITOR_KEYS.text.redo}
        disabled={!is.redo}
        onClick={() => run().redo().run()}
      />
      <span className={classes.gap} />
      <ToolButton
        icon={IconH2}
        label={t('h2')}
        keys={EDITOR_KEYS.blocks.h2}
        active={is.h2}
        onClick={() => run().toggleHeading({ level: 2 }).run()}
      />
      <ToolButton
        icon={IconH3}
        label={t('h3')}
        keys={EDITOR_KEYS.blocks.h3}
        active={is.h3}
        onClick={() => run().toggleHeading({ level: 3 }).run()}
      />
      <span className={classes.gap} />
      <ToolButton
        icon={IconBold}
        label={t('bold')}
        keys={EDITOR_KEYS.text.bold}
        active={is.bold}
        onClick={() => run().toggleBold().run()}
      />
      <ToolButton
        icon={IconItalic}
        label={t('italic')}
        keys={EDITOR_KEYS.text.italic}
        active={is.italic}
        onClick={() => run().toggleItalic().run()}
      />
      <ToolButton
        icon={IconLink}
        label={t('link')}
        keys={EDITOR_KEYS.text.link}
        active={is.link}
        onClick={onLink}
      />
      <span className={classes.gap} />
      <ToolButton
        icon={IconList}
        label={t('bullets')}
        keys={EDITOR_KEYS.blocks.bullets}
        active={is.bullets}
        onClick={() => run().toggleBulletList().run()}
      />
      <ToolButton
        icon={IconListNumbers}
        label={t('numbers')}
        keys={EDITOR_KEYS.blocks.numbers}
        active={is.numbers}
        onClick={() => run().toggleOrderedList().run()}
      />
      <ToolButton
        icon={IconBlockquote}
        label={t('quote')}
        keys={EDITOR_KEYS.blocks.quote}
        active={is.quote}
        onClick={() => run().toggleBlockquote().run()}
      />
      <span className={classes.gap} />
      <ToolButton icon={IconPhoto} label={t('picture')} onClick={onPicture} />
      <ToolButton
        icon={IconTable}
        label={t('table')}
        active={is.table}
        disabled={is.table}
        onClick={() => run().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
      />
      <ToolButton
        icon={IconSeparatorHorizontal}
        label={t('rule')}
        onClick={() => run().setHorizontalRule().run()}
      />
      <ToolButton icon={IconBrandYoutube} label={t('embed')} onClick={askEmbed} />
      <ToolButton icon={IconTemplate} label={t('template')} onClick={askTemplate} />
      <span className={classes.gap} />
      <ToolButton
        icon={IconSearch}
        label={t('find')}
        keys={EDITOR_KEYS.find.find}
        onClick={() => onTool('find')}
      />
      <ToolButton
        icon={IconArrowsMaximize}
        label={t('focus')}
        keys={EDITOR_KEYS.desk.focus}
        onClick={() => onTool('focus')}
      />
      <ToolButton
        icon={IconKeyboard}
        label={t('keys')}
        keys={EDITOR_KEYS.desk.keys}
        onClick={() => onTool('keys')}
      />
    </div>
  );
}
