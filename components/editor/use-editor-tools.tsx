'use client';

import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type EditorTool, toolOf } from '@/lib/editor/editor-keys';
import { EditorKeysSheet } from './editor-keys-sheet';
import { FindBar } from './find-bar';
import { leaveFind, walkMatches } from './find-plugin';
import { InsertDialogs } from './insert-dialogs';
import { SlashMenu } from './slash-menu';
import { useFocusMode } from './use-focus-mode';

/** Keys that act wherever one is in the editor; the others act in the text and in the bar above it. */
const EVERYWHERE: readonly EditorTool[] = ['focus', 'keys'];

/** Whether the keyboard is in the text, in the bar, or, where one only reads, what is marked is in the text. */
function nearText(editor: Editor, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const text = editor.view.dom;
  if (text.contains(target) || target.closest('[data-editor-bar]')) return true;
  return target === document.body && text.contains(document.getSelection()?.anchorNode ?? null);
}

function useToolKeys(
  editor: Editor | null,
  frame: RefObject<HTMLElement | null>,
  call: (tool: EditorTool) => boolean,
) {
  const now = useRef(call);
  now.current = call;
  useEffect(() => {
    if (!editor) return;
    const press = (event: KeyboardEvent) => {
      const tool = event.defaultPrevented || event.isComposing ? null : toolOf(event);
      if (!tool || document.querySelector('[role="dialog"]')) return;
      const inFrame = event.target instanceof Node && frame.current?.contains(event.target);
      const heard =
        nearText(editor, event.target) ||
        (EVERYWHERE.includes(tool) && (inFrame || event.target === document.body));
      if (heard && now.current(tool)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [editor, frame]);
}

/** The button that was pressed is gone with the tools: one goes on in the text, or in the title one was at. */
function backToText(editor: Editor | null, frame: HTMLElement | null) {
  const at = document.activeElement;
  if (at instanceof HTMLTextAreaElement && frame?.contains(at)) return;
  editor?.commands.focus(null, { scrollIntoView: false });
}

/** @param from what had the focus */
type Leave = (from: EventTarget | null) => void;

/** Esc leaves what was opened beside the text, unless something nearer took it. */
function useEscape(active: boolean, leave: RefObject<Leave>) {
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (!document.querySelector('[role="dialog"]')) leave.current(event.target);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [active, leave]);
}

interface AskedFind {
  replacing: boolean;
  /** Raised each time one asks, so that the keys lead back into the field. */
  asked: number;
}

const asked = (before: AskedFind | null, replacing: boolean): AskedFind => ({
  replacing,
  asked: (before?.asked ?? 0) + 1,
});

/** The tools beside writing itself: finding words, the menu of "/", writing undisturbed, the list of keys. */
export function useEditorTools(editor: Editor | null, editable: boolean) {
  const frame = useRef<HTMLDivElement>(null);
  const [find, setFind] = useState<AskedFind | null>(null);
  const [keys, setKeys] = useState(false);
  const [focused, focus] = useFocusMode(frame, editable);
  const leave = useRef<Leave>(() => {});
  leave.current = (from) => {
    if (find && editor && (nearText(editor, from) || from === document.body)) return closeFind(editor);
    if (!focused) return;
    focus(false);
    backToText(editor, frame.current);
  };
  useEscape(focused || find !== null, leave);

  function closeFind(within: Editor) {
    leaveFind(within.view);
    setFind(null);
  }
  const calls: Record<EditorTool, () => void> = {
    find: () => setFind((before) => asked(before, before?.replacing ?? false)),
    replace: () => setFind((before) => asked(before, editable)),
    next: () => editor && walkMatches(editor.view, 1),
    previous: () => editor && walkMatches(editor.view, -1),
    focus: () => {
      focus(!focused);
      backToText(editor, frame.current);
    },
    keys: () => setKeys(true),
  };
  const ready: Partial<Record<EditorTool, boolean>> = { next: !!find, previous: !!find, focus: editable };
  const call = (tool: EditorTool): boolean => {
    if (ready[tool] === false) return false;
    calls[tool]();
    return true;
  };
  useToolKeys(editor, frame, call);

  return {
    frame,
    focused,
    call,
    bar: editor && find && (
      <FindBar
        editor={editor}
        {...find}
        onReplacing={(replacing) => setFind({ ...find, replacing })}
        onClose={() => closeFind(editor)}
      />
    ),
    layers: editor && (
      <>
        <SlashMenu editor={editor} />
        <InsertDialogs editor={editor} />
        <EditorKeysSheet opened={keys} onClose={() => setKeys(false)} />
      </>
    ),
  };
}
