import type { Command } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Moves the cursor behind what was just inserted and is selected as a whole, onto a line of words: what is typed next is not to replace it. */
export const goOnBehind: Command = ({ tr, state }) => {
  const { selection } = tr;
  if (!(selection instanceof NodeSelection)) return true;
  const { to } = selection;
  const line = state.schema.nodes.paragraph?.create();
  if (line && !tr.doc.resolve(to).nodeAfter?.isTextblock) tr.insert(to, line);
  tr.setSelection(TextSelection.create(tr.doc, to + 1));
  return true;
};
