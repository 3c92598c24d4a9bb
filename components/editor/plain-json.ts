import type { Editor } from '@tiptap/core';
import type { RichDocument } from '@/lib/richtext/document';

/**
 * The editor's document as plain JSON that the server takes: ProseMirror's attributes have no prototype, which
 * server actions refuse, and a pasted NUL or half a surrogate pair is nothing that a database keeps.
 */
export function documentOf(editor: Editor): RichDocument {
  const clean = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '') : value;
  return JSON.parse(JSON.stringify(editor.getJSON(), clean)) as RichDocument;
}
