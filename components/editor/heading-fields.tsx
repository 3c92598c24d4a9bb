'use client';

import { FieldFinding } from './field-finding';
import { HeadingField } from './heading-field';
import classes from './story-editor.module.css';
import type { FieldThreads } from './use-field-threads';
import type { StoryLanguage } from './use-story-language';
import type { StoryForm } from './use-story-text';

interface HeadingFieldsProps {
  form: StoryForm;
  language: StoryLanguage;
  threads: FieldThreads;
  change: (patch: Partial<StoryForm>) => void;
  onLeaveTitle: () => void;
}

/** Title and summary, written where and as readers see them. Neither holds a line break. */
export function HeadingFields({ form, language, threads, change, onLeaveTitle }: HeadingFieldsProps) {
  const { title, summary } = language.fields;
  return (
    <>
      <div className={classes.heading}>
        <HeadingField
          name="title"
          value={form.title}
          marks={title}
          threads={threads.title}
          onWrite={(text) => change({ title: text })}
          onEnter={() => summary.field.current?.focus()}
        />
        <HeadingField
          name="summary"
          value={form.summary}
          marks={summary}
          threads={threads.summary}
          onWrite={(text) => change({ summary: text })}
          onEnter={onLeaveTitle}
        />
      </div>
      <FieldFinding marks={title} language={language} />
      <FieldFinding marks={summary} language={language} />
    </>
  );
}
