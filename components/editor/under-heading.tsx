import type { Editor } from '@tiptap/core';
import { BodyText, type PictureTask } from './body-editor';
import { ChecksPanel } from './checks-panel';
import { CoverField } from './cover-field';
import { EditorSkeleton } from './editor-skeleton';
import { TemplateStart } from './template-start';
import { TextCounts } from './text-counts';
import type { UploadPicture } from './upload-picture';
import type { StoryLanguage } from './use-story-language';
import type { EditableStory, StoryForm } from './use-story-text';

interface UnderHeadingProps {
  story: EditableStory;
  form: StoryForm;
  change: (patch: Partial<StoryForm>) => void;
  editor: Editor | null;
  upload: UploadPicture;
  task: PictureTask | null;
  onTask: (task: PictureTask | null) => void;
  language: StoryLanguage;
}

/** What stands under title and summary: the cover, the text, its length, and what the checks found. */
export function UnderHeading(props: UnderHeadingProps) {
  const { story, form, editor, upload } = props;
  const writes = editor && story.editable ? editor : null;
  return (
    <>
      <CoverField form={form} editable={story.editable} upload={upload} change={props.change} />
      <BodyText
        editor={editor}
        upload={upload}
        task={props.task}
        onTask={props.onTask}
        skeleton={<EditorSkeleton />}
      />
      {writes && <TemplateStart editor={writes} kind={form.kind} />}
      {editor && <TextCounts editor={editor} />}
      {writes && <ChecksPanel editor={writes} form={form} story={story} language={props.language} />}
    </>
  );
}
