import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { anchorAt } from '@/lib/annotations/text-anchor';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import {
  acceptInText,
  type ShownThread,
  selectThread,
  settleThreads,
  shownStandings,
  showThreads,
  threadMarks,
} from './thread-marks';

const TEXT = 'Harga beras naik tajam.';
const schema = getSchema(ARTICLE_EXTENSIONS);

function shown(number: number, words: string, replacement: string | null = null): ShownThread {
  const from = TEXT.indexOf(words);
  const anchor = anchorAt(TEXT, { block: 0, from, to: from + words.length });
  if (!anchor) throw new Error(`No ${words}`);
  return { id: `t${number}`, number, label: `Catatan ${number}`, anchor, replacement };
}

/** As much of a view as showing and accepting need. */
function view() {
  const doc = Node.fromJSON(schema, {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: TEXT }] }],
  });
  const it = {
    state: EditorState.create({ doc, plugins: [history(), threadMarks()] }),
    dispatch: (tr: Transaction) => {
      it.state = it.state.apply(tr);
    },
    focus: () => {},
  };
  return it as typeof it & Parameters<typeof showThreads>[0];
}

const standings = ({ state }: ReturnType<typeof view>) => [...shownStandings(state).values()];

test('a thread keeps to its words while one writes around and in them, and loses them when they go', () => {
  const editor = view();
  showThreads(editor, [shown(1, 'naik'), shown(2, TEXT)]);
  editor.dispatch(editor.state.tr.insertText('Kini ', 1));
  settleThreads(editor);
  expect(standings(editor)).toEqual(['here', 'here']);
  editor.dispatch(editor.state.tr.insertText('turun', 18, 22));
  expect(editor.state.doc.textContent).toBe('Kini Harga beras turun tajam.');
  settleThreads(editor);
  expect(standings(editor)).toEqual(['gone', 'changed']);
});

test('accepted together, suggestions are one step that undo takes back, and are asked for again', () => {
  const editor = view();
  const threads = [shown(1, 'beras', 'gula'), shown(2, 'tajam', '')];
  showThreads(editor, threads);
  editor.dispatch(editor.state.tr.insertText('Kini ', 1));
  expect(acceptInText(editor, threads).toSorted()).toEqual(['t1', 't2']);
  expect(editor.state.doc.textContent).toBe('Kini Harga gula naik.');
  expect(standings(editor)).toEqual(['written', 'written']);
  expect(acceptInText(editor, threads)).toEqual([]);
  undo(editor.state, editor.dispatch);
  expect(editor.state.doc.textContent).toBe('Kini Harga beras naik tajam.');
  settleThreads(editor);
  expect(standings(editor)).toEqual(['here', 'here']);
});

test('while one writes the marks move along, and the text is looked at when one rests', () => {
  const editor = view();
  showThreads(editor, [shown(1, 'naik')]);
  const dispatched: Transaction[] = [];
  const { dispatch } = editor;
  editor.dispatch = (tr) => {
    dispatched.push(tr);
    dispatch(tr);
  };
  editor.dispatch(editor.state.tr.insertText('Kini ', 1));
  selectThread(editor, 't1');
  expect(editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to)).toBe('naik');
  const before = dispatched.length;
  settleThreads(editor);
  expect(dispatched).toHaveLength(before);
});
