'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { FindingPopover } from './finding-popover';
import { hideMark, languageMarks, mendMark, placeOfMark } from './language-marks';
import type { StoryLanguage } from './use-story-language';

/** The reason of the underlined words in the text that are shown, if any are. */
export function BodyFinding({ editor, language }: { editor: Editor; language: StoryLanguage }) {
  const open = useEditorState({
    editor,
    selector: () => languageMarks(editor.state)?.open ?? null,
    equalityFn: Object.is,
  });
  if (!open) return null;
  const { mark, byKey } = open;
  return (
    <FindingPopover
      finding={mark.finding}
      byKey={byKey}
      dictionary={language.dictionary}
      placeOf={() => {
        const words = placeOfMark(editor.state, mark);
        if (!words) return null;
        return { start: editor.view.coordsAtPos(words.from), end: editor.view.coordsAtPos(words.to, -1) };
      }}
      text={() => editor.view.dom}
      onMend={(suggestion) => mendMark(editor.view, mark, suggestion)}
      onIgnore={language.ignored.ignore}
      onAllow={language.words.allow}
      onClose={() => hideMark(editor.view)}
      onWrite={() => editor.commands.focus()}
    />
  );
}
