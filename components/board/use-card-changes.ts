'use client';

import { notifyManager, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { BoardCard, BoardSnapshot } from '@/lib/board/board-card';
import type { CardActions } from '@/lib/board/card-actions';
import { UNDO_MS } from '@/lib/sop/arrange';
import { useBoardTools } from './board-context';
import { type Change, foreseen, perform, withCard } from './card-change';
import { boardKey } from './use-board-snapshot';
import { useChangeNotices } from './use-change-notices';

// The default waits for a timer, in which a dropped card would be seen at home for a frame.
notifyManager.setScheduler(queueMicrotask);

interface UndoableMove {
  change: Change;
  /** Milliseconds of this browser's clock. */
  until: number;
}

/**
 * Carries out changes: shown at once, taken back when the server refuses, and the board read anew after.
 * A second change may follow before the first is answered; the server takes them in order.
 */
export function useCardChanges(actions: CardActions, readNow: () => Date) {
  const { me, calendar, sopOf } = useBoardTools();
  const queryClient = useQueryClient();
  const notices = useChangeNotices();
  const queryKey = boardKey(me.id);
  const mutationKey = [...queryKey, 'change'];
  const put = (card: BoardCard) =>
    queryClient.setQueryData<BoardSnapshot>(queryKey, (kept) => kept && withCard(kept, card));

  // Unless the card was told anew meanwhile: then that is how it stands.
  const putBack = (card: BoardCard) =>
    queryClient.setQueryData<BoardSnapshot>(queryKey, (kept) => {
      const told = kept?.cards.find(({ id }) => id === card.id);
      return kept && told?.eventNumber === card.eventNumber ? withCard(kept, card) : kept;
    });

  const lastMove = useRef<UndoableMove | null>(null);
  const takeBack = (back: Change) => {
    lastMove.current = null;
    notices.hide(back.card);
    change(back);
  };

  const mutation = useMutation({
    mutationKey,
    // Offline it fails at once and says so, rather than being carried out unseen later.
    networkMode: 'always',
    mutationFn: (change: Change) => perform(actions, change),
    onSuccess: (outcome, change) => {
      if (outcome.ok) {
        const { card } = change;
        const back = { kind: 'undo' as const, card, version: outcome.version };
        lastMove.current = change.kind === 'move' ? { change: back, until: Date.now() + UNDO_MS } : null;
        notices.done(change, sopOf(card), () => takeBack(back));
        return;
      }
      putBack(change.card);
      notices.refused(change.card, outcome.reasons, change.kind);
    },
    onError: (_error, change) => {
      putBack(change.card);
      notices.failed(change.card);
    },
    onSettled: () => {
      // While another change is on its way, a reading now would show the board without it.
      if (queryClient.isMutating({ mutationKey }) > 1) return;
      return queryClient.invalidateQueries({ queryKey, exact: true });
    },
  });
  const change = (wanted: Change) => {
    // A reading on its way would bring the card back to where it was.
    void queryClient.cancelQueries({ queryKey, exact: true }, { revert: false });
    put(foreseen(wanted, sopOf(wanted.card), me, calendar, readNow()));
    mutation.mutate(wanted);
  };
  /** Takes back the last move if it may still be; false when there is none. */
  const undoLast = () => {
    const last = lastMove.current;
    if (!last || last.until < Date.now()) return false;
    takeBack(last.change);
    return true;
  };
  return { change, refused: notices.refused, undoLast };
}
