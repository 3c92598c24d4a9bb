'use client';

import { useTranslations } from 'next-intl';
import { ConfirmDialog } from './confirm-dialog';
import { useStory } from './story-context';
import { useStoryAction } from './use-story-action';

/**
 * Brings an earlier version back as a new one. What stands unsaved in the editor is saved first, as a version
 * of its own; where that fails nothing is restored.
 */
export function RestoreDialog(props: {
  version: number;
  /** The content version on the screen. */
  present: number;
  /** True when somebody has approved the present content. */
  approved: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('story.revisions');
  const { storyId, actions, saveAll } = useStory();
  const state = useStoryAction(t('unsaved'));
  const { version } = props;
  const restore = async () => {
    const written = await saveAll();
    return actions.restoreVersion({ storyId, contentVersion: written ?? props.present, restore: version });
  };
  return (
    <ConfirmDialog
      title={t('restoreTitle', { version })}
      text={[t('restoreText', { version }), props.approved ? t('restoreApproved') : ''].join(' ').trim()}
      confirm={t('restoreConfirm')}
      state={state}
      onClose={props.onClose}
      onConfirm={() => state.run(restore, { say: t('restored', { version }), after: props.onClose })}
    />
  );
}
