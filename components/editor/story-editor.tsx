'use client';

import { type ReactNode, useDeferredValue, useEffect, useState } from 'react';
import { draftStanding } from '@/lib/editor/local-draft';
import type { SaveContent } from '@/lib/story/story-content';
import { type PictureTask, useLinkDialog } from './body-editor';
import { CompareDialog } from './compare-dialog';
import { DetailFields } from './detail-fields';
import { EditorBar } from './editor-bar';
import { HeadingFields } from './heading-fields';
import { ReadingBar } from './reading-bar';
import { SetAsideNotice } from './set-aside-notice';
import classes from './story-editor.module.css';
import { StoryReading } from './story-reading';
import { Toolbar } from './toolbar';
import { UnderHeading } from './under-heading';
import { type UploadPicture, uploadPicture } from './upload-picture';
import { useBodyEditor } from './use-body-editor';
import { useComparing } from './use-comparing';
import { useEditorTools } from './use-editor-tools';
import { useFieldThreads } from './use-field-threads';
import { type KeptVersionListeners, useKeptVersion } from './use-kept-version';
import type { WordActions } from './use-office-words';
import { useSaveMoments } from './use-save-moments';
import { useStoryLanguage } from './use-story-language';
import { type EditableStory, useStoryText } from './use-story-text';
import { useTextThreads } from './use-text-threads';

export interface StoryEditorProps extends KeptVersionListeners {
  story: EditableStory;
  /** Whose unsent text the device keeps. */
  userId: string;
  save: SaveContent;
  tagSuggestions?: readonly string[];
  /** The office's words, as `wordKey` writes them. */
  officeWords: readonly string[];
  wordActions: WordActions;
  /** The way to the text as readers will see it, beside the save state. */
  preview?: ReactNode;
  /** Where pictures go; /api/berkas when not given. */
  upload?: UploadPicture;
}

const NONE: readonly string[] = [];

/** Writes a story: its text and what files it, saved by itself. Reads it where the person may not write. */
export function StoryEditor(props: StoryEditorProps) {
  const { story, beforeLeaving, onSaved, tagSuggestions = NONE, upload = uploadPicture } = props;
  const text = useStoryText({ story, userId: props.userId, save: props.save });
  const { autosave, saveState, form, change } = text;
  const [task, setTask] = useState<PictureTask | null>(null);
  const [openLink, setOpenLink] = useState<() => void>(() => () => {});

  const editor = useBodyEditor({
    body: story.body,
    editable: story.editable,
    onChange: () => autosave.edited(),
    onLink: () => openLink(),
    onPictures: (files, at) => setTask({ at, picture: null, files }),
  });
  const link = useLinkDialog(editor);
  const tools = useEditorTools(editor, story.editable);
  useEffect(() => setOpenLink(() => link.open), [link.open]);
  const { attach } = text;
  useEffect(() => attach(editor), [attach, editor]);
  useSaveMoments(autosave, saveState);
  const language = useStoryLanguage({
    storyId: story.id,
    form,
    isWritten: editor !== null && story.editable,
    officeWords: props.officeWords,
    wordActions: props.wordActions,
  });

  const { title, summary } = language.fields;
  const threads = useFieldThreads(form, title.field, summary.field);
  useTextThreads(editor, story.editable, autosave, threads);

  useKeptVersion(text, { beforeLeaving, onSaved });
  const compare = useComparing(text);
  const [draft] = text.setAside;
  // Neither holds a field that is written from here: both may come a moment after the key that changed the title.
  const toolbar = useDeferredValue(
    editor && (
      <Toolbar
        editor={editor}
        onLink={link.open}
        onPicture={() => setTask({ at: editor.state.selection.from, picture: null, files: [] })}
        onTool={tools.call}
      />
    ),
  );
  const below = useDeferredValue(
    <UnderHeading {...{ story, form, change, editor, upload, task, language }} onTask={setTask} />,
  );

  return (
    <div
      ref={tools.frame}
      className={classes.editor}
      data-editable={story.editable || undefined}
      data-focused={tools.focused || undefined}
    >
      {!story.editable && editor && <ReadingBar onFind={() => tools.call('find')}>{tools.bar}</ReadingBar>}
      {story.editable && (
        <EditorBar
          {...{ editor, text, tools, compare, toolbar }}
          preview={props.preview}
          onLink={link.open}
        />
      )}
      {draft && (
        <SetAsideNotice
          key={draft.at}
          draft={draft}
          editable={story.editable && saveState.phase !== 'conflict'}
          ahead={saveState.phase === 'saved' && draftStanding(draft, autosave.base) === 'ahead'}
          onRestore={() => compare.takeSetAside(draft)}
          onCompare={() => compare.openSetAside(draft)}
          onForget={() => text.forget(draft)}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving a field saves; nothing is pressed here */}
      <div className={classes.paper} onBlur={() => autosave.hurry()}>
        {story.editable ? (
          <HeadingFields
            form={form}
            language={language}
            threads={threads}
            change={change}
            onLeaveTitle={() => editor?.commands.focus('start')}
          />
        ) : (
          <StoryReading form={form} />
        )}
        {below}
        {story.editable && (
          <DetailFields
            form={form}
            published={story.published}
            tagSuggestions={tagSuggestions}
            change={change}
          />
        )}
      </div>
      {link.dialog}
      {tools.layers}
      {compare.comparing && (
        <CompareDialog {...compare.comparing} onResolve={compare.resolve} onClose={compare.close} />
      )}
    </div>
  );
}
