'use client';

import { useCallback, useEffect, useState } from 'react';
import { fieldsOf } from '@/lib/editor/conflict';
import type { LocalDraft } from '@/lib/editor/local-draft';
import type { StoryContent, StoryFields } from '@/lib/story/story-content';
import type { CompareResult } from './compare-dialog';
import type { StoryText } from './use-story-text';

const TYPING_REST_MS = 900;

/** Two texts before a person who chooses; `theirs` of a conflict is what the server has. */
export type Comparing = { theirs: StoryFields; mine: StoryFields; base: StoryFields | null } & (
  | { occasion: 'conflict'; server: StoryContent }
  | { occasion: 'setAside'; draft: LocalDraft }
);

/** Opens the comparison for a conflict or a set-aside text, and carries out what was chosen. Loses neither. */
export function useComparing(text: StoryText) {
  const { autosave, saveState, snapshot, put, putAside, forget } = text;
  const [comparing, setComparing] = useState<Comparing | null>(null);
  const conflict = saveState.phase === 'conflict' ? saveState : null;

  const openConflict = useCallback(() => {
    if (!conflict) return;
    const { theirs, base } = conflict;
    const mine = snapshot();
    setComparing({ occasion: 'conflict', server: theirs, theirs: fieldsOf(theirs), mine, base });
  }, [conflict, snapshot]);

  // A dialog that opens under the typing hand would swallow its words, or take a blank for a click.
  useEffect(() => {
    if (!conflict) return;
    let timer = setTimeout(open, TYPING_REST_MS);
    function open() {
      document.removeEventListener('keydown', wait);
      openConflict();
    }
    function wait() {
      clearTimeout(timer);
      timer = setTimeout(open, TYPING_REST_MS);
    }
    document.addEventListener('keydown', wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', wait);
    };
  }, [conflict, openConflict]);

  const openSetAside = (draft: LocalDraft) =>
    setComparing({ occasion: 'setAside', draft, theirs: snapshot(), mine: draft.fields, base: null });

  /** Puts a set-aside text into the editor; what stood there unsaved is set aside in its place. */
  function takeSetAside(draft: LocalDraft, fields: StoryFields = draft.fields) {
    if (autosave.unsaved) putAside(snapshot());
    put(fields);
    autosave.edited();
    if (fields === draft.fields) forget(draft);
  }

  function resolve(result: CompareResult) {
    if (!comparing) return;
    setComparing(null);
    if (comparing.occasion === 'setAside') {
      if (result.kind === 'mine') takeSetAside(comparing.draft);
      if (result.kind === 'merged') takeSetAside(comparing.draft, result.fields);
      return;
    }
    if (result.kind !== 'mine') {
      putAside(comparing.mine);
      put(result.kind === 'theirs' ? comparing.theirs : result.fields);
    }
    autosave.rebase(comparing.server);
  }

  return { comparing, openConflict, openSetAside, takeSetAside, resolve, close: () => setComparing(null) };
}
