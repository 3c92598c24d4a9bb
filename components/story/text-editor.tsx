'use client';

import { Skeleton } from '@mantine/core';
import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { STORY_TEXT } from '@/components/live/writing';
import type { StoryContent } from '@/lib/story/story-content';
import { useStory } from './story-context';

const StoryEditor = dynamic(
  () => import('@/components/editor/story-editor').then((editor) => editor.StoryEditor),
  { ssr: false, loading: () => <Skeleton height={480} radius="lg" /> },
);

/** The editor, loaded only where somebody may write. */
export function TextEditor(props: {
  content: StoryContent;
  published: boolean;
  mustBeClean: boolean;
  tagSuggestions: string[];
  officeWords: string[];
  /** The way to the text as readers will see it. */
  preview: ReactNode;
}) {
  const { storyId, meId, actions, beforeLeaving, saved } = useStory();
  const { content, published, mustBeClean } = props;
  const wordActions = {
    allowWord: (word: string) => actions.allowWord({ storyId, word }),
    removeWord: (word: string) => actions.removeWord({ storyId, word }),
  };
  return (
    <div {...{ [STORY_TEXT]: '' }}>
      <StoryEditor
        story={{ ...content, id: storyId, editable: true, published, mustBeClean }}
        userId={meId}
        save={actions.saveContent}
        tagSuggestions={props.tagSuggestions}
        officeWords={props.officeWords}
        wordActions={wordActions}
        preview={props.preview}
        beforeLeaving={beforeLeaving}
        onSaved={saved.set}
      />
    </div>
  );
}
