import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { ContextStrip } from './body-editor';
import { FocusExit } from './focus-exit';
import { SaveStatus } from './save-status';
import classes from './story-editor.module.css';
import type { useComparing } from './use-comparing';
import type { useEditorTools } from './use-editor-tools';
import type { StoryText } from './use-story-text';

/** What stays in sight above a text being written: its tools, what became of saving it, the way to its preview. */
export function EditorBar(props: {
  editor: Editor | null;
  text: StoryText;
  tools: ReturnType<typeof useEditorTools>;
  compare: ReturnType<typeof useComparing>;
  toolbar: ReactNode;
  preview: ReactNode;
  onLink: () => void;
}) {
  const { editor, text, tools, compare } = props;
  return (
    <div className={classes.bar} data-editor-bar="">
      {tools.focused && <FocusExit onLeave={() => tools.call('focus')} />}
      {!tools.focused && props.toolbar}
      <SaveStatus
        state={text.saveState}
        onRetry={() => void text.autosave.flush()}
        onCompare={compare.openConflict}
      />
      {!tools.focused && props.preview}
      {tools.bar}
      {editor && <ContextStrip editor={editor} onLink={props.onLink} />}
    </div>
  );
}
