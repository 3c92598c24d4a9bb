import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { BlockSpelling } from './block-spelling';
import type { Spelling } from './spelling';

/** Has the words of the editor's text looked up; without a dictionary nothing changes. */
export function useBodySpelling(editor: Editor, spelling: Spelling | null): void {
  useEffect(() => {
    if (!spelling) return;
    const { languageMarks } = editor.storage;
    const look = () => languageMarks.watch?.wait(0);
    languageMarks.checker.spelling = new BlockSpelling(spelling);
    const unsubscribe = spelling.subscribe(look);
    look();
    return () => {
      unsubscribe();
      languageMarks.checker.spelling = null;
    };
  }, [editor, spelling]);
}
