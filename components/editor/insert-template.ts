import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { promptsIn } from '@/lib/content-checks/prompts';
import { type Template, templateDocument } from '@/lib/editor/templates';
import { TEMPLATE_WORDS } from '@/messages/template-words';

/** The place behind the block of the document that `at` is in, or all of that block where it is an empty line. */
function placeAt({ doc }: EditorState, at: number): { from: number; to: number } {
  const place = doc.resolve(Math.min(at, doc.content.size));
  if (place.depth === 0) return { from: place.pos, to: place.pos };
  const block = place.node(1);
  const emptyLine = block.type.name === 'paragraph' && block.content.size === 0;
  return { from: emptyLine ? place.before(1) : place.after(1), to: place.after(1) };
}

/** Selects the first prompt from a place on, so that what is typed next takes its place. */
function selectPrompt(tr: Transaction, from: number): void {
  let found = false;
  tr.doc.nodesBetween(from, tr.doc.content.size, (node, at) => {
    if (found || at < from || !node.isTextblock) return !found;
    const [prompt] = promptsIn(node.textContent);
    if (!prompt) return true;
    found = true;
    tr.setSelection(TextSelection.create(tr.doc, at + 1 + prompt.from, at + 1 + prompt.to));
    return false;
  });
}

/**
 * Puts a template into the text, as one step of the history.
 * @param at behind the block at this place; null puts it in the place of the whole text
 */
export function insertTemplate(editor: Editor, template: Template, at: number | null): void {
  const { state, schema } = editor;
  const { content } = schema.nodeFromJSON(templateDocument(template, TEMPLATE_WORDS));
  const whole = { from: 0, to: state.doc.content.size };
  const { from, to } = at === null || editor.isEmpty ? whole : placeAt(state, at);
  const tr = closeHistory(state.tr.replaceWith(from, to, content));
  selectPrompt(tr, from);
  editor.view.dispatch(tr.scrollIntoView());
  editor.commands.focus(null, { scrollIntoView: false });
}
