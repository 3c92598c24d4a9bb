import { Extension } from '@tiptap/core';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import { embedFromAddress } from '@/lib/richtext/embed';
import { safeHref } from '@/lib/richtext/safe-link';
import { insertTaskOf } from './insert-task';

/** Whether the cursor is on an empty line where a block may stand. */
function onEmptyLine({ selection, schema }: EditorState): boolean {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return false;
  const index = $from.index(-1);
  const { embed } = schema.nodes;
  return embed !== undefined && $from.node(-1).canReplaceWith(index, index + 1, embed);
}

/** Offers to make an embed of the address of a film or post that is pasted on a line of its own. */
export const EmbedPaste = Extension.create({
  name: 'embedPaste',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handlePaste(view, event) {
            const text = event.clipboardData?.getData('text/plain').trim() ?? '';
            const address = /^https?:/i.test(text) ? text : `https://${text}`;
            if (!view.editable || !embedFromAddress(address) || safeHref(address) === null) return false;
            if (!onEmptyLine(view.state)) return false;
            insertTaskOf(editor).set({ kind: 'pasted', at: view.state.selection.from, address });
            return true;
          },
        },
      }),
    ];
  },
});
