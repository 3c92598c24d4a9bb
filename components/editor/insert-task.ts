import type { Editor } from '@tiptap/core';
import { Store } from '@/components/ui/store';
import type { Embed, EmbedProvider } from '@/lib/richtext/embed';

/** What a dialog is open for: something to stand at a place of the text, or an embed that stands there. */
export type InsertTask =
  | { kind: 'template'; at: number }
  | { kind: 'embed'; at: number; provider: EmbedProvider | null; embed: Embed | null }
  /** An address was pasted on a line of its own; it stays a link unless the writer names it. */
  | { kind: 'pasted'; at: number; address: string };

const stores = new WeakMap<Editor, Store<InsertTask | null>>();

/** The task that an editor's dialogs are open for, or null. */
export function insertTaskOf(editor: Editor): Store<InsertTask | null> {
  const known = stores.get(editor) ?? new Store<InsertTask | null>(null);
  stores.set(editor, known);
  return known;
}
