import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { AnchoredThread } from '@/lib/annotations/suggested-changes';
import {
  type ThreadAt,
  type ThreadStandings,
  threadStandings,
  writeSuggestions,
} from '@/lib/editor/thread-places';
import { restingWatch } from './resting-watch';

/** An open thread as the editor shows it. */
export interface ShownThread extends AnchoredThread {
  number: number;
  /** What the marker with the number is called. */
  label: string;
}

interface ThreadMarksState extends ThreadStandings<ShownThread> {
  threads: readonly ShownThread[];
  decorations: DecorationSet;
}

const KEY = new PluginKey<ThreadMarksState>('threadMarks');

function decorate({ thread, standing, from, to }: ThreadAt<ShownThread>): Decoration[] {
  const { id, number, label, replacement } = thread;
  const words = {
    'data-thread': id,
    ...(replacement !== null && { 'data-suggests': '' }),
    ...(standing === 'changed' && { 'data-changed': '' }),
  };
  return [
    Decoration.inline(from, to, words),
    Decoration.widget(to, () => marker(id, number, label), { side: 1, key: `${id} ${label}`, marks: [] }),
  ];
}

/** The keyboard comes to the threads through their list; in the text it stays with the words. */
function marker(id: string, number: number, label: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.contentEditable = 'false';
  button.dataset.threadMarker = id;
  button.setAttribute('aria-label', label);
  button.textContent = String(number);
  return button;
}

const NONE: ThreadStandings<ShownThread> = { standings: new Map(), places: [] };

function placed(doc: Node, threads: readonly ShownThread[]): ThreadMarksState {
  const standing = threads.length === 0 ? NONE : threadStandings(doc, threads);
  return { threads, ...standing, decorations: DecorationSet.create(doc, standing.places.flatMap(decorate)) };
}

function apply(tr: Transaction, old: ThreadMarksState): ThreadMarksState {
  const threads: readonly ShownThread[] | undefined = tr.getMeta(KEY);
  if (threads) return placed(tr.doc, threads);
  return tr.docChanged && old.threads.length > 0 ? carried(tr, old) : old;
}

/** With the keys the marks only move along; what became of the words is looked at when the writer rests. */
function carried(tr: Transaction, old: ThreadMarksState): ThreadMarksState {
  const places = old.places.flatMap((at) => {
    const [from, to] = [tr.mapping.map(at.from, 1), tr.mapping.map(at.to, -1)];
    return from < to ? [{ ...at, from, to }] : [];
  });
  return { ...old, places, decorations: old.decorations.map(tr.mapping, tr.doc) };
}

/** Looks anew where the words of the threads are; a text that is unchanged is left in peace. */
export function settleThreads(view: EditorView): void {
  const state = KEY.getState(view.state);
  if (!state || state.threads.length === 0) return;
  const next = threadStandings(view.state.doc, state.threads);
  if (told(next) !== told(state)) showThreads(view, state.threads);
}

function told({ standings, places }: ThreadStandings<ShownThread>): string {
  return JSON.stringify([[...standings], places.map(({ thread, from, to }) => [thread.id, from, to])]);
}

/** Marks the words of threads in the text: an underline and a number. Nothing of it is in the document. */
export function threadMarks(): Plugin<ThreadMarksState> {
  return new Plugin<ThreadMarksState>({
    key: KEY,
    state: { init: () => ({ ...NONE, threads: [], decorations: DecorationSet.empty }), apply },
    props: { decorations: (state) => KEY.getState(state)?.decorations },
    view: () => restingWatch(settleThreads),
  });
}

export const ThreadMarks = Extension.create({
  name: 'threadMarks',
  addProseMirrorPlugins: () => [threadMarks()],
});

/** How the words of the threads stand in the text as it is now. */
export function shownStandings(state: EditorState): ThreadStandings<ShownThread>['standings'] {
  return KEY.getState(state)?.standings ?? NONE.standings;
}

export function showThreads(view: EditorView, threads: readonly ShownThread[]): void {
  view.dispatch(view.state.tr.setMeta(KEY, threads).setMeta('addToHistory', false));
}

/** Selects the words of a thread and brings them into view; false when they are gone. */
export function selectThread(view: EditorView, threadId: string): boolean {
  const at = KEY.getState(view.state)?.places.find(({ thread }) => thread.id === threadId);
  if (!at) return false;
  const { tr, doc } = view.state;
  view.dispatch(tr.setSelection(TextSelection.create(doc, at.from, at.to)).scrollIntoView());
  view.focus();
  return true;
}

/** Writes what is suggested as one step of the history; ids of the threads whose suggestions were written. */
export function acceptInText(view: EditorView, threads: readonly AnchoredThread[]): string[] {
  const { tr } = view.state;
  const written = writeSuggestions(tr, threads);
  if (written.length === 0) return written;
  view.dispatch(closeHistory(tr));
  // What is typed next is a step of its own.
  view.dispatch(closeHistory(view.state.tr));
  settleThreads(view);
  return written;
}
