'use client';

import type { Editor } from '@tiptap/core';
import { EditorContent, useEditorState } from '@tiptap/react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { imageAttributes, type Picture } from '@/lib/richtext/picture';
import { goOnBehind } from './go-on-behind';
import { LinkDialog } from './link-dialog';
import { LinkStrip } from './link-strip';
import { PictureDialog } from './picture-dialog';
import { EditPictureContext } from './picture-view';
import { TableStrip } from './table-strip';
import type { UploadPicture } from './upload-picture';

/** A picture that the dialog is about: a new one to stand at a place, or one in the text. */
export type PictureTask = { at: number; picture: Picture | null; files: File[] };

/** True while the keyboard is in the text or in the bar above it (`data-editor-bar`). */
function useNearText(editor: Editor): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      setNear(editor.view.dom.contains(target) || target.closest('[data-editor-bar]') !== null);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [editor]);
  return near;
}

/** What hangs from the sticky bar while the cursor is in a table or in a link. */
export function ContextStrip({ editor, onLink }: { editor: Editor; onLink: () => void }) {
  const near = useNearText(editor);
  const at = useEditorState({
    editor,
    selector: () => ({
      table: editor.isActive('table'),
      href: editor.isActive('link') ? String(editor.getAttributes('link').href ?? '') : null,
    }),
  });
  if (!near || !editor.isEditable) return null;
  if (at.href !== null) return <LinkStrip editor={editor} href={at.href} onEdit={onLink} />;
  return at.table ? <TableStrip editor={editor} /> : null;
}

interface BodyTextProps {
  editor: Editor | null;
  upload: UploadPicture;
  task: PictureTask | null;
  onTask: (task: PictureTask | null) => void;
  skeleton: ReactNode;
}

/** The text itself, and the dialog for its pictures. */
export function BodyText({ editor, upload, task, onTask, skeleton }: BodyTextProps) {
  const edit = useCallback((picture: Picture, at: number) => onTask({ at, picture, files: [] }), [onTask]);

  function done(picture: Picture) {
    if (!editor || !task) return;
    const node = { type: 'image', attrs: imageAttributes(picture) };
    if (task.picture) {
      editor
        .chain()
        .command(({ tr }) => {
          tr.setNodeMarkup(task.at, undefined, node.attrs);
          return true;
        })
        .focus()
        .run();
      onTask(null);
      return;
    }
    const at = Math.min(task.at, editor.state.doc.content.size);
    editor.chain().focus().insertContentAt(at, node).command(goOnBehind).run();
    const [, ...rest] = task.files;
    onTask(rest.length > 0 ? { at: at + 1, picture: null, files: rest } : null);
  }

  return (
    <EditPictureContext value={edit}>
      {editor ? <EditorContent editor={editor} data-mend="body" /> : skeleton}
      {task && (
        <PictureDialog
          key={`${task.at} ${task.files[0]?.name ?? ''} ${task.files.length}`}
          picture={task.picture}
          file={task.files[0]}
          upload={upload}
          onDone={done}
          onClose={() => onTask(null)}
        />
      )}
    </EditPictureContext>
  );
}

/** The dialog for links, opened from the bar, the strip and the keyboard. */
export function useLinkDialog(editor: Editor | null) {
  const [open, setOpen] = useState(false);
  const dialog = open && editor ? <LinkDialog editor={editor} onClose={() => setOpen(false)} /> : null;
  return { dialog, open: useCallback(() => setOpen(true), []) };
}
