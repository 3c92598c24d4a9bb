import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { describe, expect, test } from 'vitest';
import { ARTICLE_EXTENSIONS } from '@/lib/richtext/extensions';
import {
  findPlugin,
  findStanding,
  leaveFind,
  look,
  replaceAll,
  replaceCurrent,
  walkMatches,
} from './find-plugin';

const schema = getSchema(ARTICLE_EXTENSIONS);
const pasar = { words: 'pasar', matchCase: false, wholeWord: false };

/** As much of a view as the search asks for. */
function viewOf(...paragraphs: string[]) {
  const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  const doc = Node.fromJSON(schema, { type: 'doc', content });
  const view = {
    state: EditorState.create({ doc, plugins: [findPlugin(), history()] }),
    dispatch: (tr: Transaction) => {
      view.state = view.state.apply(tr);
    },
    dom: { querySelector: () => null },
    focus: () => {},
  };
  return view as unknown as EditorView;
}
const words = (view: EditorView) => view.state.doc.textBetween(0, view.state.doc.content.size, '|');

describe('a search', () => {
  test('leaves the document and its history alone', () => {
    const view = viewOf('pasar pasar');
    const before = view.state.doc;
    look(view, pasar);
    walkMatches(view, 1);
    expect(view.state.doc).toBe(before);
    expect(undo(view.state)).toBe(false);
  });

  test('goes round, and back', () => {
    const view = viewOf('pasar pasar', 'pasar');
    look(view, pasar);
    const places = ([1, 1, 1, -1] as const).map((step) => {
      walkMatches(view, step);
      return findStanding(view.state).at;
    });
    expect(places).toEqual([1, 2, 0, 2]);
  });

  test('stays at its match while something is written before it', () => {
    const view = viewOf('pasar', 'pasar');
    look(view, pasar);
    walkMatches(view, 1);
    view.dispatch(view.state.tr.insertText('pasar ', 1));
    expect(findStanding(view.state)).toEqual({ count: 3, at: 2 });
  });

  test('that ends leaves its match selected', () => {
    const view = viewOf('ke pasar');
    look(view, pasar);
    leaveFind(view);
    const { from, to } = view.state.selection;
    expect(view.state.doc.textBetween(from, to)).toBe('pasar');
    expect(findStanding(view.state)).toEqual({ count: 0, at: -1 });
  });
});

describe('replacing', () => {
  test('one goes on behind what was written, though it holds the words again', () => {
    const view = viewOf('pasar pasar');
    look(view, pasar);
    replaceCurrent(view, 'pasar baru');
    expect(words(view)).toBe('pasar baru pasar');
    replaceCurrent(view, 'toko');
    expect(words(view)).toBe('pasar baru toko');
  });

  test('all is one step, apart from what was typed just before and after', () => {
    const view = viewOf('pasar', 'pasar');
    view.dispatch(view.state.tr.insertText('Ke ', 1));
    look(view, pasar);
    expect(replaceAll(view, 'toko')).toBe(2);
    view.dispatch(view.state.tr.insertText('!', view.state.doc.content.size - 1));
    expect(words(view)).toBe('Ke toko|toko!');
    undo(view.state, view.dispatch);
    expect(words(view)).toBe('Ke toko|toko');
    undo(view.state, view.dispatch);
    expect(words(view)).toBe('Ke pasar|pasar');
  });
});
