import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { CheckPlace } from '@/lib/content-checks/content-finding';
import { mendMark, placeOfMark } from './language-marks';
import { mendField } from './mend-field';
import type { EditedFinding } from './use-story-checks';

const FIELDS = 'textarea, input, button:not(:disabled)';

/** The field of the page where a part of the story is written. */
function fieldOf(name: 'title' | 'summary' | 'cover'): HTMLElement | null {
  const place = document.querySelector<HTMLElement>(
    name === 'cover' ? '[data-check="cover"]' : `[data-mend="${name}"]`,
  );
  return place?.matches(FIELDS) ? place : (place?.querySelector<HTMLElement>(FIELDS) ?? null);
}

function nodeAt(doc: Node, path: readonly number[]): { node: Node; at: number } | null {
  let node = doc;
  let at = -1;
  for (const index of path) {
    if (index >= node.childCount) return null;
    at += 1;
    for (let before = 0; before < index; before += 1) at += node.child(before).nodeSize;
    node = node.child(index);
  }
  return { node, at };
}

function select(editor: Editor, selection: TextSelection | NodeSelection): void {
  editor.view.dispatch(editor.state.tr.setSelection(selection));
  editor.commands.focus(null, { scrollIntoView: false });
  editor.commands.scrollIntoView();
}

function selectWords(editor: Editor, from: number, to: number): void {
  select(editor, TextSelection.create(editor.state.doc, from, to));
}

function goToBody(editor: Editor, place: CheckPlace & { field: 'body' }): void {
  const found = nodeAt(editor.state.doc, place.path);
  if (!found) return;
  const { node, at } = found;
  if (!node.isTextblock) {
    select(editor, NodeSelection.create(editor.state.doc, at));
    return;
  }
  const size = node.content.size;
  selectWords(editor, at + 1 + Math.min(place.from ?? 0, size), at + 1 + Math.min(place.to ?? size, size));
}

/** Brings a finding's place into view, its words selected and the keyboard there. */
export function goToFinding(editor: Editor, finding: EditedFinding): void {
  const { place, mark, from, to } = finding;
  if (mark) {
    const words = placeOfMark(editor.state, mark);
    if (words) selectWords(editor, words.from, words.to);
  } else if (place.field === 'body') goToBody(editor, place);
  else {
    const field = fieldOf(place.field);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
    if (field instanceof HTMLTextAreaElement && from !== undefined && to !== undefined) {
      field.setSelectionRange(from, to);
    }
  }
}

/** Puts a suggestion in the place of a finding's words, in the text or in a field, so that it can be undone. */
export function mendFinding(editor: Editor, finding: EditedFinding, suggestion: string): void {
  goToFinding(editor, finding);
  if (finding.mark) {
    mendMark(editor.view, finding.mark, suggestion);
    return;
  }
  const field = document.activeElement;
  const { from, to, found } = finding;
  if (!(field instanceof HTMLTextAreaElement) || from === undefined || to === undefined) return;
  mendField(field, { from, to, found }, suggestion);
}
