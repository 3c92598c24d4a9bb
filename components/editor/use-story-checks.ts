'use client';

import { useDebouncedValue } from '@mantine/hooks';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { useBodySpelling } from '@/components/spelling/use-body-spelling';
import { checkContent } from '@/lib/content-checks/check-content';
import { type ListedFinding, listContent, listLanguage } from '@/lib/content-checks/listed-finding';
import { placed, wordsAround } from '@/lib/content-checks/placed';
import type { Finding } from '@/lib/language/finding';
import { type LanguageMark, languageMarks } from './language-marks';
import { documentOf } from './plain-json';
import type { StoryLanguage } from './use-story-language';
import type { StoryForm } from './use-story-text';

/** Milliseconds of rest before the content is looked at. */
const REST = 400;

/** A finding of the text being written; one that is underlined knows its mark. */
export type EditedFinding = ListedFinding & { mark?: LanguageMark; from?: number; to?: number };

/** All findings of the story as it stands in the editor, a moment after the last key. */
export function useStoryChecks(editor: Editor, form: StoryForm, language: StoryLanguage): EditedFinding[] {
  const { ignored, words, fields, dictionary } = language;
  const body = useRestingBody(editor);
  const [rested] = useDebouncedValue(form, REST);
  const { revision } = useEditorState({
    editor,
    selector: () => ({ revision: languageMarks(editor.state)?.revision ?? 0 }),
  });
  useBodySpelling(editor, dictionary);

  useEffect(() => {
    const { checker, watch } = editor.storage.languageMarks;
    checker.ignored = ignored.keys;
    checker.allowed = words.allowed;
    watch?.wait(0);
  }, [editor, ignored.keys, words.allowed]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision says that the marks are others
  const inText = useMemo(() => markedFindings(editor), [editor, revision]);
  const ofContent = useMemo(() => listContent(checkContent({ ...rested, body })), [rested, body]);
  return [
    ...listField('title', form.title, fields.title.findings),
    ...listField('summary', form.summary, fields.summary.findings),
    ...inText,
    ...ofContent,
  ];
}

function listField(field: 'title' | 'summary', text: string, findings: readonly Finding[]): EditedFinding[] {
  return listLanguage(placed(text, findings, { field })).map((listed, index) => ({
    ...listed,
    key: `${field} ${listed.key}`,
    from: findings[index]?.from,
    to: findings[index]?.to,
  }));
}

function markedFindings(editor: Editor): EditedFinding[] {
  const { doc } = editor.state;
  const found = languageMarks(editor.state)?.decorations.find() ?? [];
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, spec }, index) => {
      const mark = spec as LanguageMark;
      const at = doc.resolve(from);
      const text = at.parent.textBetween(0, at.parent.content.size, undefined, '\n');
      const around = wordsAround(text, from - at.start(), to - at.start());
      const { rule, found: words, suggestions } = mark.finding;
      const place = { field: 'body', path: [] } as const;
      const about = { group: 'language', rule } as const;
      return { key: `${index} ${rule} ${words}`, about, place, found: words, suggestions, mark, ...around };
    });
}

/** The document a moment after its last change. */
function useRestingBody(editor: Editor) {
  const [body, setBody] = useState(() => documentOf(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const follow = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (!transaction.docChanged) return;
      clearTimeout(timer);
      timer = setTimeout(() => setBody(documentOf(editor)), REST);
    };
    editor.on('transaction', follow);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', follow);
    };
  }, [editor]);
  return body;
}
