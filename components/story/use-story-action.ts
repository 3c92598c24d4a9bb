'use client';

import { notifications } from '@mantine/notifications';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { Outcome } from '@/lib/sop/refusal';
import { useRefusalText } from './refusal-text';
import { UnsavedTextError } from './unsaved-text';

/** An action on the story under way: whether it runs, and every reason why it was refused. */
export interface StoryActionState {
  run: <T>(act: () => Promise<Outcome<T>>, then?: { say?: string; after?: (outcome: T) => void }) => void;
  running: boolean;
  faults: string[];
  clear: () => void;
}

/**
 * Runs server actions of the story page. A refusal stays on the screen as sentences until the next try;
 * a stale one also brings the page up to date, so that the next try is about what is there now.
 * @param unsaved what to say when the editor's text could not be saved first
 */
export function useStoryAction(unsaved?: string): StoryActionState {
  const [running, start] = useTransition();
  const [faults, setFaults] = useState<string[]>([]);
  const refusalText = useRefusalText();
  const common = useTranslations('common');
  const t = useTranslations('story');
  const router = useRouter();
  return {
    running,
    faults,
    clear: () => setFaults([]),
    run: (act, then = {}) =>
      start(async () => {
        const outcome = await act().catch((error: unknown) => {
          if (!(error instanceof UnsavedTextError)) console.error(error);
          return error instanceof UnsavedTextError ? (unsaved ?? t('text.unsaved')) : common('unknownError');
        });
        if (typeof outcome === 'string') return setFaults([outcome]);
        if (outcome.ok) {
          setFaults([]);
          // At the top: the next button stands at the bottom of a phone, and nothing may cover it.
          if (then.say) notifications.show({ message: then.say, autoClose: 3_500, position: 'top-center' });
          then.after?.(outcome);
          return;
        }
        setFaults([...new Set(outcome.reasons.map(refusalText))]);
        if (outcome.reasons.some(({ code }) => code === 'stale' || code === 'notFound')) router.refresh();
      }),
  };
}
