'use client';

import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { UndoNotice } from '@/components/ui/undo-notice';
import { UNDO_MS } from '@/lib/sop/arrange';
import type { StoryChange } from '@/lib/story/story-actions';
import { useFailureText } from './refusal-text';
import { useStory } from './story-context';

const NOTICE = 'story-moved';

/** Says that the story moved on, with the way back for as long as there is one. */
export function useMoveDone(): (said: string, moved: StoryChange) => void {
  const t = useTranslations('story.done');
  const failureText = useFailureText();
  const { actions } = useStory();

  async function undo({ storyId, version }: StoryChange) {
    notifications.hide(NOTICE);
    const outcome = await actions.undoMove({ storyId, version }).catch(() => null);
    // At the top: the next button stands at the bottom of a phone, and nothing may cover it.
    const position = 'top-center';
    if (outcome?.ok) notifications.show({ message: t('undo'), autoClose: 3_500, position });
    else {
      notifications.show({ color: 'red', title: t('notUndone'), message: failureText(outcome), position });
    }
  }
  return (said, moved) =>
    notifications.show({
      id: NOTICE,
      message: <UndoNotice onUndo={() => void undo(moved)}>{said}</UndoNotice>,
      autoClose: UNDO_MS,
      position: 'top-center',
    });
}
