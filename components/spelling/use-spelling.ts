import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { BlockSpelling } from './block-spelling';
import { type SpellerPort, Spelling } from './spelling';

/** Has the words of the text looked up for as long as it is written; without a dictionary nothing changes. */
export function useSpelling(editor: Editor): void {
  useEffect(() => {
    if (typeof Worker === 'undefined') return;
    const { languageMarks } = editor.storage;
    const { checker } = languageMarks;
    const worker = new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' });
    const spelling = new Spelling(worker as SpellerPort, {
      onAnswer: () => languageMarks.watch?.wait(0),
      onAbsent: close,
    });
    function close() {
      checker.spelling = null;
      spelling.close();
    }
    checker.spelling = new BlockSpelling(spelling);
    languageMarks.watch?.wait(0);
    return close;
  }, [editor]);
}
