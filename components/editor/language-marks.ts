import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { findingKey } from '@/lib/content-checks/finding-key';
import type { Finding } from '@/lib/language/finding';
import { underlineOf } from '@/lib/language/marked-text';
import { BlockChecker, type FoundAt } from './block-checker';
import { hearCaret } from './hear-caret';
import { LanguageWatch } from './language-watch';

/** A finding underlined in the text. The object itself is its name: its place moves with the text. */
export interface LanguageMark {
  finding: Finding;
}

export interface LanguageMarksState {
  decorations: DecorationSet;
  /** Raised by every check that found something else than the one before. */
  revision: number;
  /** The mark whose reason is shown; by the keyboard the focus goes there too. */
  open: { mark: LanguageMark; byKey: boolean } | null;
}

type Meta =
  | { kind: 'checked'; found: readonly FoundAt[] }
  | { kind: 'open'; open: LanguageMarksState['open'] };

const KEY = new PluginKey<LanguageMarksState>('languageMarks');

function decorationOf({ from, to, finding }: FoundAt): Decoration {
  return Decoration.inline(from, to, { 'data-language': underlineOf(finding) }, { finding });
}

function markAt(state: EditorState, at: number): LanguageMark | null {
  const found = KEY.getState(state)?.decorations.find(at, at) ?? [];
  // Of a word within a long sentence the word is meant.
  const [inner] = found.sort((a, b) => a.to - a.from - (b.to - b.from));
  return inner ? (inner.spec as LanguageMark) : null;
}

/** A press tells of itself before the cursor arrives, so that a cursor within the words leaves them open. */
function isStillAt(tr: Transaction, decorations: DecorationSet, mark: LanguageMark): boolean {
  if (tr.docChanged) return false;
  const { head } = tr.selection;
  return !tr.selectionSet || decorations.find(head, head, (spec) => spec === mark).length > 0;
}

function apply(tr: Transaction, old: LanguageMarksState): LanguageMarksState {
  const meta = tr.getMeta(KEY) as Meta | undefined;
  const decorations = tr.docChanged ? old.decorations.map(tr.mapping, tr.doc) : old.decorations;
  if (meta?.kind === 'open') return { ...old, decorations, open: meta.open };
  if (meta?.kind !== 'checked') {
    const open = old.open && isStillAt(tr, decorations, old.open.mark) ? old.open : null;
    return { ...old, decorations, open };
  }
  const checked = DecorationSet.create(tr.doc, meta.found.map(decorationOf));
  return {
    decorations: checked,
    revision: old.revision + 1,
    open: stillOpen(decorations, checked, old.open),
  };
}

/** What is shown stays shown when another look, such as one after an answer on other words, finds it again. */
function stillOpen(
  before: DecorationSet,
  checked: DecorationSet,
  open: LanguageMarksState['open'],
): LanguageMarksState['open'] {
  if (!open) return null;
  const [place] = before.find(undefined, undefined, (spec) => spec === open.mark);
  if (!place) return null;
  const again = checked
    .find(place.from, place.to, ({ finding }) => isSameFault(finding, open.mark.finding))
    .find(({ from, to }) => from === place.from && to === place.to);
  return again ? { ...open, mark: again.spec as LanguageMark } : null;
}

const isSameFault = (one: Finding, other: Finding) => findingKey(one) === findingKey(other);

const byPlace = (a: { from: number; to: number }, b: { from: number; to: number }) =>
  a.from - b.from || a.to - b.to;

function isShown(state: EditorState, found: readonly FoundAt[]): boolean {
  const shown = (KEY.getState(state)?.decorations.find() ?? []).sort(byPlace);
  const sought = [...found].sort(byPlace);
  return (
    shown.length === sought.length &&
    shown.every(({ from, to, spec }, index) => {
      const other = sought[index];
      return other?.from === from && other.to === to && other.finding === spec.finding;
    })
  );
}

function showFound(view: EditorView, found: readonly FoundAt[]): void {
  if (isShown(view.state, found)) return;
  const meta: Meta = { kind: 'checked', found };
  view.dispatch(view.state.tr.setMeta(KEY, meta).setMeta('addToHistory', false));
}

interface LanguageMarksStorage {
  checker: BlockChecker;
  watch: LanguageWatch | null;
}

/** Underlines the findings of the language checks. Nothing of it is in the document. */
export const LanguageMarks = Extension.create<Record<string, never>, LanguageMarksStorage>({
  name: 'languageMarks',
  addStorage: () => ({ checker: new BlockChecker(), watch: null }),
  addKeyboardShortcuts() {
    return {
      'Alt-Enter': ({ editor }) => {
        hearCaret(editor.view);
        const mark = markAt(editor.state, editor.state.selection.head);
        if (mark) showMark(editor.view, mark, true);
        return mark !== null;
      },
      Escape: ({ editor }) => {
        const isOpen = Boolean(KEY.getState(editor.state)?.open);
        if (isOpen) hideMark(editor.view);
        return isOpen;
      },
    };
  },
  addProseMirrorPlugins() {
    const { storage } = this;
    return [
      new Plugin<LanguageMarksState>({
        key: KEY,
        state: { init: () => ({ decorations: DecorationSet.empty, revision: 0, open: null }), apply },
        view: (view) => {
          storage.watch = new LanguageWatch(view, storage.checker, showFound);
          return storage.watch;
        },
        props: {
          decorations: (state) => KEY.getState(state)?.decorations,
          handleDOMEvents: { blur: () => void storage.watch?.left() },
          handleClick: (view, at) => {
            const mark = view.editable ? markAt(view.state, at) : null;
            if (mark) showMark(view, mark, false);
            return false;
          },
        },
      }),
    ];
  },
});

declare module '@tiptap/core' {
  interface Storage {
    languageMarks: LanguageMarksStorage;
  }
}

/** What is underlined now, and what of it is shown. */
export function languageMarks(state: EditorState): LanguageMarksState | undefined {
  return KEY.getState(state);
}

/** Shows the reason of a mark beside it. */
export function showMark(view: EditorView, mark: LanguageMark, byKey: boolean): void {
  const meta: Meta = { kind: 'open', open: { mark, byKey } };
  view.dispatch(view.state.tr.setMeta(KEY, meta));
}

export function hideMark(view: EditorView): void {
  const meta: Meta = { kind: 'open', open: null };
  view.dispatch(view.state.tr.setMeta(KEY, meta));
}

/** Where a mark stands now; null when its words were changed since. */
export function placeOfMark(state: EditorState, mark: LanguageMark): { from: number; to: number } | null {
  const [found] = KEY.getState(state)?.decorations.find(undefined, undefined, (spec) => spec === mark) ?? [];
  if (!found || textOf(state.doc, found.from, found.to) !== mark.finding.found) return null;
  return { from: found.from, to: found.to };
}

function textOf(doc: Node, from: number, to: number): string {
  return doc.textBetween(from, to, '\n', '\n');
}

/** Puts a suggestion in the words' place, as one step that can be undone by itself. */
export function mendMark(view: EditorView, mark: LanguageMark, suggestion: string): void {
  const place = placeOfMark(view.state, mark);
  if (place) view.dispatch(closeHistory(view.state.tr.insertText(suggestion, place.from, place.to)));
}
