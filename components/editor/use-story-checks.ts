'use client';

import { useDebouncedValue } from '@mantine/hooks';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { checkContent } from '@/lib/content-checks/check-content';
import { checkField, wordsAround } from '@/lib/content-checks/check-language';
import type { PlacedFinding } from '@/lib/content-checks/content-finding';
import { findingKey } from '@/lib/content-checks/finding-key';
import { type ListedFinding, listContent, listLanguage } from '@/lib/content-checks/listed-finding';
import type { Finding } from '@/lib/language/finding';
import { keepIgnored, readIgnored } from './ignored-findings';
import { type LanguageMark, languageMarks } from './language-marks';
import { documentOf } from './plain-json';
import type { StoryForm } from './use-story-text';

/** Milliseconds of rest before the fields and the content are looked at. */
const REST = 400;

/** A finding of the text being written; one that is underlined knows its mark. */
export type EditedFinding = ListedFinding & { mark?: LanguageMark; from?: number; to?: number };

/** All findings of the story as it stands in the editor, a moment after the last key. */
export function useStoryChecks(
  editor: Editor,
  form: StoryForm,
  storyId: string,
  allowed: ReadonlySet<string>,
) {
  const [ignored, setIgnored] = useState(() => readIgnored(storyId));
  const body = useRestingBody(editor);
  const [fields] = useDebouncedValue(form, REST);
  const { revision } = useEditorState({
    editor,
    selector: () => ({ revision: languageMarks(editor.state)?.revision ?? 0 }),
  });

  useEffect(() => {
    const { checker, watch } = editor.storage.languageMarks;
    checker.ignored = ignored;
    checker.allowed = allowed;
    watch?.wait(0);
  }, [editor, ignored, allowed]);

  const inFields = useMemo(
    () =>
      [
        ...checkField(fields.title, 'title', allowed),
        ...checkField(fields.summary, 'summary', allowed),
      ].filter((finding) => !ignored.has(findingKey(finding))),
    [fields.title, fields.summary, ignored, allowed],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision says that the marks are others
  const inText = useMemo(() => markedFindings(editor), [editor, revision]);
  const ofContent = useMemo(() => listContent(checkContent({ ...fields, body })), [fields, body]);

  const put = (keys: ReadonlySet<string>) => {
    keepIgnored(storyId, keys);
    setIgnored(keys);
  };
  return {
    findings: [...listFields(inFields), ...inText, ...ofContent] as EditedFinding[],
    ignored,
    ignore: (finding: Pick<Finding, 'rule' | 'found'>) => put(new Set([...ignored, findingKey(finding)])),
    restore: () => put(new Set()),
  };
}

function listFields(findings: readonly PlacedFinding[]): EditedFinding[] {
  return listLanguage(findings).map((finding, index) => ({
    ...finding,
    key: `${finding.place.field} ${finding.key}`,
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

export type StoryChecks = ReturnType<typeof useStoryChecks>;
