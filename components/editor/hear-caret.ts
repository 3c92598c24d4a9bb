import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Has the editor know where the caret is. It hears of a move by the keys a moment after, and a key that follows
 * quickly would be taken for the place before.
 */
export function hearCaret(view: EditorView): void {
  const { focusNode, focusOffset, isCollapsed } = document.getSelection() ?? {};
  if (!focusNode || !isCollapsed || focusOffset === undefined || !view.dom.contains(focusNode)) return;
  const at = view.state.doc.resolve(view.posAtDOM(focusNode, focusOffset));
  if (at.pos === view.state.selection.head || !at.parent.inlineContent) return;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at.pos)));
}
