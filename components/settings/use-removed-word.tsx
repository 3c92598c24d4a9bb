'use client';

import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { useFailureText } from '@/components/story/refusal-text';
import { UndoNotice } from '@/components/ui/undo-notice';
import { UNDO_MS } from '@/lib/sop/arrange';
import type { Outcome } from '@/lib/sop/refusal';
import type { LanguageSettingsActions } from './language-settings-actions';

/**
 * Takes a word off the list at once, with the way back beside what was done. Its button goes with it, so that
 * the keyboard goes on at the next word's, or at the field above when there is none.
 */
export function useRemovedWord(
  actions: LanguageSettingsActions | null,
  list: RefObject<HTMLUListElement | null>,
): ((word: string) => Promise<void>) | null {
  const t = useTranslations('settings.language');
  const common = useTranslations('common');
  const failureText = useFailureText();
  if (!actions) return null;

  const fail = (title: string, outcome: Outcome | null) => {
    if (outcome?.ok) return;
    notifications.show({ color: 'red', title, message: failureText(outcome) });
  };
  async function restore(word: string, notice: string) {
    notifications.hide(notice);
    fail(t('notRestored', { word }), (await actions?.allowWord({ word }).catch(() => null)) ?? null);
  }
  function focusBeside(row: HTMLLIElement | null | undefined) {
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    const field = document.querySelector<HTMLElement>('[data-word-field]');
    (next?.querySelector('button') ?? field)?.focus();
  }
  return async (word) => {
    const row = document.activeElement?.closest('li');
    const outcome = await actions.removeWord({ word }).catch(() => null);
    if (!outcome?.ok) return fail(common('failed'), outcome);
    if (row && list.current?.contains(row)) focusBeside(row);
    const notice = `word-removed ${word}`;
    notifications.show({
      id: notice,
      message: <UndoNotice onUndo={() => void restore(word, notice)}>{t('removed', { word })}</UndoNotice>,
      autoClose: UNDO_MS,
    });
  };
}
