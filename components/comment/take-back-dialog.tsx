'use client';

import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/components/story/confirm-dialog';
import { useStoryAction } from '@/components/story/use-story-action';
import type { Outcome } from '@/lib/sop/refusal';

/** Asks once before a comment loses its words. */
export function TakeBackDialog(props: { takeBack: () => Promise<Outcome>; onClose: () => void }) {
  const t = useTranslations('talk.takeBack');
  const state = useStoryAction();
  return (
    <ConfirmDialog
      title={t('title')}
      text={t('text')}
      confirm={t('confirm')}
      state={state}
      onClose={props.onClose}
      onConfirm={() => state.run(props.takeBack, { say: t('done'), after: props.onClose })}
    />
  );
}
