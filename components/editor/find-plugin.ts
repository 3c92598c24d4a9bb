import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { type KnownMatches, matchesIn, replaceMatches } from '@/lib/editor/find-matches';
import { type Find, matchNear, type TextMatch } from '@/lib/editor/find-text';

interface Finding {
  find: Find | null;
  known: KnownMatches;
  matches: TextMatch[];
  /** Which match one is at; -1 when there is none. */
  at: number;
  shown: DecorationSet;
}

type FindMove = { find: Find | null } | { at: number };

const KEY = new PluginKey<Finding>('findInText');
const nothing = (): Finding => ({
  find: null,
  known: new WeakMap(),
  matches: [],
  at: -1,
  shown: DecorationSet.empty,
});

/** The class of the match that one is at: it is brought into view by it. */
export const CURRENT_MATCH = 'current-match';

function shown(doc: Node, matches: readonly TextMatch[], current: number): DecorationSet {
  const decorations = matches.map(({ from, to }, index) =>
    Decoration.inline(from, to, { class: index === current ? `match ${CURRENT_MATCH}` : 'match' }),
  );
  return DecorationSet.create(doc, decorations);
}

function searched(tr: Transaction, find: Find, known: KnownMatches, near: number): Finding {
  const matches = matchesIn(tr.doc, find, known);
  const at = matchNear(matches, near);
  return { find, known, matches, at, shown: shown(tr.doc, matches, at) };
}

function follow(tr: Transaction, before: Finding): Finding {
  const move: FindMove | undefined = tr.getMeta(KEY);
  if (move && 'find' in move) {
    return move.find ? searched(tr, move.find, new WeakMap(), tr.selection.from) : nothing();
  }
  if (move) return { ...before, at: move.at, shown: shown(tr.doc, before.matches, move.at) };
  if (!tr.docChanged || !before.find) return before;
  const place = before.matches[before.at]?.from ?? tr.selection.from;
  return searched(tr, before.find, before.known, tr.mapping.map(place));
}

/** Shows what is looked for as decorations: the document and its history know nothing of it. */
export function findPlugin(): Plugin<Finding> {
  return new Plugin<Finding>({
    key: KEY,
    state: { init: nothing, apply: follow },
    props: { decorations: (state) => KEY.getState(state)?.shown },
  });
}

export const FindInText = Extension.create({
  name: 'findInText',
  addProseMirrorPlugins: () => [findPlugin()],
});

/** How many matches there are, and which one (from 0) one is at; -1 for none. */
export function findStanding(state: EditorState): { count: number; at: number } {
  const finding = KEY.getState(state);
  return { count: finding?.matches.length ?? 0, at: finding?.at ?? -1 };
}

export function look(view: EditorView, find: Find | null): void {
  view.dispatch(view.state.tr.setMeta(KEY, { find } satisfies FindMove));
  showCurrent(view);
}

/** Goes on to the next match, or back; after the last comes the first. */
export function walkMatches(view: EditorView, step: 1 | -1): void {
  const { count, at } = findStanding(view.state);
  if (count === 0) return;
  view.dispatch(view.state.tr.setMeta(KEY, { at: (at + step + count) % count } satisfies FindMove));
  showCurrent(view);
}

function showCurrent(view: EditorView): void {
  view.dom.querySelector(`.${CURRENT_MATCH}`)?.scrollIntoView({ block: 'nearest' });
}

/** Replaces the match one is at and goes on to the next one behind what was written. */
export function replaceCurrent(view: EditorView, words: string): void {
  const finding = KEY.getState(view.state);
  const match = finding?.matches[finding.at];
  if (!match) return;
  view.dispatch(closeHistory(replaceMatches(view.state.tr, [match], words)));
  const { matches } = KEY.getState(view.state) ?? nothing();
  const at = matchNear(matches, match.from + words.length);
  view.dispatch(view.state.tr.setMeta(KEY, { at } satisfies FindMove));
  showCurrent(view);
}

/** Replaces all of them; one undo brings them back. Says how many there were. */
export function replaceAll(view: EditorView, words: string): number {
  const matches = KEY.getState(view.state)?.matches ?? [];
  if (matches.length > 0) view.dispatch(closeHistory(replaceMatches(view.state.tr, matches, words)));
  // What is typed next is a step of its own.
  if (matches.length > 0) view.dispatch(closeHistory(view.state.tr));
  return matches.length;
}

/** Ends the search and selects the match one was at, so that one goes on writing there. */
export function leaveFind(view: EditorView): void {
  const finding = KEY.getState(view.state);
  const match = finding?.matches[finding.at];
  const { tr } = view.state;
  if (match) tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)).scrollIntoView();
  view.dispatch(tr.setMeta(KEY, { find: null } satisfies FindMove));
  view.focus();
}
