'use client';

import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { useMemo, useOptimistic, useTransition } from 'react';
import { useFailureText } from '@/components/story/refusal-text';
import { UndoNotice } from '@/components/ui/undo-notice';
import { cleanWord, wordKey } from '@/lib/language/office-word';
import { UNDO_MS } from '@/lib/sop/arrange';
import type { Outcome } from '@/lib/sop/refusal';

/** The server's side of the office's words; the page is rendered anew with the answer. */
export interface WordActions {
  allowWord: (word: string) => Promise<Outcome>;
  removeWord: (word: string) => Promise<Outcome>;
}

const NOTICE = 'office-word';

/** The office's words as they are here: what is added or taken back shows at once, and no longer when refused. */
export function useOfficeWords(words: readonly string[], actions: WordActions) {
  const t = useTranslations('language');
  const failureText = useFailureText();
  const [, start] = useTransition();
  const [now, put] = useOptimistic(words, (before, next: { key: string; there: boolean }) => [
    ...before.filter((key) => key !== next.key),
    ...(next.there ? [next.key] : []),
  ]);
  // The set is another only when a word is: each set has the whole text checked again.
  const all = now.toSorted().join('\n');
  const allowed = useMemo<ReadonlySet<string>>(() => new Set(all.split('\n').filter(Boolean)), [all]);

  const change = (word: string, there: boolean, done: () => void) =>
    start(async () => {
      put({ key: wordKey(word), there });
      const act = there ? actions.allowWord : actions.removeWord;
      const outcome = await act(word).catch(() => null);
      if (outcome?.ok) return done();
      // Somebody was quicker, and the word is where it was wanted.
      if (there && outcome?.reasons.every(({ code }) => code === 'wordTaken')) return;
      const title = t(there ? 'notAllowed' : 'notTakenBack', { word });
      notifications.show({ color: 'red', title, message: failureText(outcome), position: 'top-center' });
    });

  function takeBack(word: string) {
    notifications.hide(NOTICE);
    change(word, false, () =>
      notifications.show({ message: t('takenBack', { word }), autoClose: 3_500, position: 'top-center' }),
    );
  }
  return {
    allowed,
    allow: (found: string) => {
      const word = cleanWord(found);
      change(word, true, () =>
        notifications.show({
          id: NOTICE,
          message: <UndoNotice onUndo={() => takeBack(word)}>{t('allowed', { word })}</UndoNotice>,
          autoClose: UNDO_MS,
          position: 'top-center',
        }),
      );
    },
  };
}

export type OfficeWords = ReturnType<typeof useOfficeWords>;
