'use client';

import { useTranslations } from 'next-intl';
import { ReasonDialog } from '@/components/story/reason-dialog';
import { useStory } from '@/components/story/story-context';
import { useStoryAction } from '@/components/story/use-story-action';
import type { TextThread } from '@/lib/annotations/thread';
import { useThreadActs } from './use-thread-acts';

/** Says no to suggestions, with an answer if one likes. */
export function RejectDialog(props: { threads: TextThread[]; onClose: () => void; onDone: () => void }) {
  const t = useTranslations('thread');
  const { storyId } = useStory();
  const state = useStoryAction();
  const { reject } = useThreadActs(state, props.onDone);
  const count = props.threads.length;
  const [first] = props.threads;
  return (
    <ReasonDialog
      opened
      onClose={props.onClose}
      title={t('rejectTitle', { count })}
      consequence={t('rejectText')}
      label={t('rejectLabel')}
      required={false}
      confirm={count === 1 ? t('reject') : t('rejectAll', { count })}
      draftKey={`tolak-${storyId}-${count === 1 ? first?.id : 'semua'}`}
      state={state}
      onSend={(text, done) =>
        reject(props.threads, text, () => {
          done();
          props.onDone();
        })
      }
    />
  );
}
