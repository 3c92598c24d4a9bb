import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { Finding } from '@/lib/language/finding';
import { keepCase } from '@/lib/language/keep-case';
import { spellingKey } from '@/lib/language/spelling-words';

/** The suggestions of a finding; those for spelling come from the dictionary, and are null until they do. */
export function useSuggestions(editor: Editor, finding: Finding): readonly string[] | null {
  const isSpelling = finding.rule === 'spelling';
  const [come, setCome] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const spelling = editor.storage.languageMarks.checker.spelling?.spelling;
    if (!isSpelling) return;
    let current = true;
    setCome(spelling ? null : []);
    void spelling?.suggest(spellingKey(finding.found)).then((words) => {
      if (current) setCome(words.map((word) => keepCase(finding.found, word)));
    });
    return () => {
      current = false;
    };
  }, [editor, finding, isSpelling]);
  return isSpelling ? come : finding.suggestions;
}
