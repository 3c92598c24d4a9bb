'use client';

import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { UndoNotice } from '@/components/ui/undo-notice';
import type { BulkActions } from '@/lib/board/bulk-actions';
import { type BulkReport, EMPTY_REPORT, withAnswer } from '@/lib/board/bulk-report';
import { UNDO_MS } from '@/lib/sop/arrange';
import { useBoardTools } from './board-context';
import type { Change } from './card-change';
import { useHands } from './hands-context';
import { performMany } from './perform-many';
import { boardKey, changeKey } from './use-board-snapshot';

/** So many are asked for at a time: enough to be quick, few enough to show how far it is. */
const AT_ONCE = 10;

export interface Bulk {
  progress: { done: number; of: number } | null;
  /** What could not be done, until it was read. */
  report: BulkReport | null;
  run: (changes: Change[], refusedBefore?: BulkReport['refused']) => Promise<void>;
  closeReport: () => void;
}

/** Carries one kind of change out on many cards, tells how far it is, and what was refused and why. */
export function useBulk(actions: BulkActions): Bulk {
  const t = useTranslations('hands.bulk');
  const { me } = useBoardTools();
  const { selection, announce, undoable } = useHands();
  const queryClient = useQueryClient();
  const [progress, setProgress] = useState<Bulk['progress']>(null);
  const [report, setReport] = useState<BulkReport | null>(null);
  const { mutateAsync } = useMutation({
    mutationKey: changeKey(me.id),
    networkMode: 'always',
    mutationFn: (changes: Change[]) => performMany(actions, changes),
  });

  const ask = async (changes: Change[], refused: BulkReport['refused']): Promise<BulkReport> => {
    let sum: BulkReport = { ...EMPTY_REPORT, refused };
    for (let at = 0; at < changes.length; at += AT_ONCE) {
      setProgress({ done: at, of: changes.length });
      const some = changes.slice(at, at + AT_ONCE);
      const answer = await mutateAsync(some).catch(() => null);
      sum = withAnswer(
        sum,
        some.map(({ card }) => card),
        answer,
      );
    }
    setProgress(null);
    void queryClient.invalidateQueries({ queryKey: boardKey(me.id), exact: true });
    return sum;
  };

  const run: Bulk['run'] = async (changes, refusedBefore = []) => {
    const sum = await ask(changes, refusedBefore);
    const count = sum.done.length;
    selection.set({ ids: new Set(sum.refused.map(({ card }) => card.id)), anchor: null });
    if (sum.refused.length > 0) setReport(sum);
    const kind = changes[0]?.kind ?? 'move';
    if (count === 0) return;
    if (kind !== 'move') return announce(t(kind === 'undo' ? 'undone' : 'done', { count }));
    const undo = () => {
      undoable.current = null;
      notifications.hide('moved-many');
      void run(sum.done.map(({ card, version }) => ({ kind: 'undo', card, version })));
    };
    undoable.current = { undo, until: Date.now() + UNDO_MS };
    notifications.show({
      id: 'moved-many',
      color: 'tugu',
      autoClose: UNDO_MS,
      message: <UndoNotice onUndo={undo}>{t('moved', { count })}</UndoNotice>,
    });
  };
  return { progress, report, run, closeReport: () => setReport(null) };
}
