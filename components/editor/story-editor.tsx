'use client';

import { useEffect, useState } from 'react';
import { draftStanding } from '@/lib/editor/local-draft';
import type { SaveContent } from '@/lib/story/story-content';
import { BodyText, ContextStrip, type PictureTask, useLinkDialog } from './body-editor';
import { ChecksPanel } from './checks-panel';
import { CompareDialog } from './compare-dialog';
import { CoverField } from './cover-field';
import { DetailFields } from './detail-fields';
import { EditorSkeleton } from './editor-skeleton';
import { FocusExit } from './focus-exit';
import { HeadingFields } from './heading-fields';
import { ReadingBar } from './reading-bar';
import { SaveStatus } from './save-status';
import { SetAsideNotice } from './set-aside-notice';
import classes from './story-editor.module.css';
import { StoryReading } from './story-reading';
import { TemplateStart } from './template-start';
import { TextCounts } from './text-counts';
import { Toolbar } from './toolbar';
import { type UploadPicture, uploadPicture } from './upload-picture';
import { useBodyEditor } from './use-body-editor';
import { useComparing } from './use-comparing';
import { useEditorTools } from './use-editor-tools';
import { useOfficeWords, type WordActions } from './use-office-words';
import { useSaveMoments } from './use-save-moments';
import { type EditableStory, useStoryText } from './use-story-text';
import { useTextThreads } from './use-text-threads';

export interface StoryEditorProps {
  story: EditableStory;
  /** Whose unsent text the device keeps. */
  userId: string;
  save: SaveContent;
  tagSuggestions?: readonly string[];
  /** The office's words, as `wordKey` writes them. */
  officeWords: readonly string[];
  wordActions: WordActions;
  /** Where pictures go; /api/berkas when not given. */
  upload?: UploadPicture;
  /** Asked before the story leaves the writer's hands: `save` resolves to the saved version, else rejects. */
  beforeLeaving?: (save: () => Promise<number>) => () => void;
  /** Told the content version whenever all of the text is on the server. */
  onSaved?: (contentVersion: number) => void;
}

/** Writes a story: its text and what files it, saved by itself. Reads it where the person may not write. */
export function StoryEditor(props: StoryEditorProps) {
  const { story, beforeLeaving, onSaved, tagSuggestions = [], upload = uploadPicture } = props;
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
  useTextThreads(editor, story.editable, autosave);
  const words = useOfficeWords(props.officeWords, props.wordActions);

  useEffect(
    () =>
      beforeLeaving?.(async () => {
        if (!(await autosave.flush())) throw new Error('The text could not be saved');
        return autosave.base.contentVersion;
      }),
    [autosave, beforeLeaving],
  );

  useEffect(() => {
    if (saveState.phase === 'saved') onSaved?.(autosave.base.contentVersion);
  }, [autosave, onSaved, saveState]);

  const compare = useComparing(text);
  const [draft] = text.setAside;

  return (
    <div
      ref={tools.frame}
      className={classes.editor}
      data-editable={story.editable || undefined}
      data-focused={tools.focused || undefined}
    >
      {!story.editable && editor && <ReadingBar onFind={() => tools.call('find')}>{tools.bar}</ReadingBar>}
      {story.editable && (
        <div className={classes.bar} data-editor-bar="">
          {tools.focused && <FocusExit onLeave={() => tools.call('focus')} />}
          {editor && !tools.focused && (
            <Toolbar
              editor={editor}
              onLink={link.open}
              onPicture={() => setTask({ at: editor.state.selection.from, picture: null, files: [] })}
              onTool={tools.call}
            />
          )}
          <SaveStatus
            state={saveState}
            onRetry={() => void autosave.flush()}
            onCompare={compare.openConflict}
          />
          {tools.bar}
          {editor && <ContextStrip editor={editor} onLink={link.open} />}
        </div>
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
          <HeadingFields form={form} change={change} onLeaveTitle={() => editor?.commands.focus('start')} />
        ) : (
          <StoryReading form={form} />
        )}
        <CoverField form={form} editable={story.editable} upload={upload} change={change} />
        <BodyText
          editor={editor}
          upload={upload}
          task={task}
          onTask={setTask}
          skeleton={<EditorSkeleton />}
        />
        {editor && story.editable && <TemplateStart editor={editor} kind={form.kind} />}
        {editor && <TextCounts editor={editor} />}
        {editor && story.editable && <ChecksPanel editor={editor} form={form} story={story} words={words} />}
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
