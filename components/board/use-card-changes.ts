'use client';

import { notifyManager, useMutation, useQueryClient } from '@tanstack/react-query';
import type { BoardCard, BoardSnapshot } from '@/lib/board/board-card';
import { UNDO_MS } from '@/lib/sop/arrange';
import { useBoardTools } from './board-context';
import { type BoardActions, type Change, foreseen, withCard } from './card-change';
import { useHands } from './hands-context';
import { perform } from './perform';
import { boardKey, changeKey } from './use-board-snapshot';
import { useChangeNotices } from './use-change-notices';

// The default waits for a timer, in which a dropped card would be seen at home for a frame.
notifyManager.setScheduler(queueMicrotask);

/** A change with the card as this board knew it when it was asked for. */
interface Asked {
  change: Change;
  before: BoardCard;
  /** False when there was no network to send it by: then it was certainly not done. */
  sent: boolean;
}

/**
 * Carries out changes: shown at once, taken back when the server refuses, and the board read anew after.
 * A second change may follow before the first is answered; the server takes them in order.
 */
export function useCardChanges(actions: BoardActions, readNow: () => Date) {
  const { me, calendar, sopOf } = useBoardTools();
  const { undoable } = useHands();
  const queryClient = useQueryClient();
  const notices = useChangeNotices();
  const queryKey = boardKey(me.id);
  const mutationKey = changeKey(me.id);
  const put = (card: BoardCard) =>
    queryClient.setQueryData<BoardSnapshot>(queryKey, (kept) => kept && withCard(kept, card));
  const told = (id: string) =>
    queryClient.getQueryData<BoardSnapshot>(queryKey)?.cards.find((card) => card.id === id);

  // Unless the card was told anew meanwhile: then that is how it stands.
  const putBack = ({ before }: Asked) => {
    if (told(before.id)?.eventNumber === before.eventNumber) put(before);
  };
  const takeBack = (back: Change) => {
    undoable.current = null;
    notices.hide(back.card);
    change(back);
  };

  const mutation = useMutation({
    mutationKey,
    // Offline it fails at once and says so, rather than being carried out unseen later.
    networkMode: 'always',
    mutationFn: ({ change: wanted }: Asked) => perform(actions, wanted),
    onSuccess: (outcome, asked) => {
      const { card, kind } = asked.change;
      if (!outcome.ok) {
        putBack(asked);
        notices.refused(card, outcome.reasons, kind);
        return;
      }
      const undo = () => takeBack({ kind: 'undo', card, version: outcome.version });
      if (kind === 'move') undoable.current = { undo, until: Date.now() + UNDO_MS };
      notices.done(asked.change, sopOf(card), undo);
    },
    onError: (_error, asked) => {
      putBack(asked);
      notices.failed(asked.change.card, asked.sent);
    },
    onSettled: (outcome) => {
      // While another change is on its way, a reading now would show the board without it.
      if (queryClient.isMutating({ mutationKey }) > 1) return;
      const read = queryClient.invalidateQueries({ queryKey, exact: true });
      // A server that does not answer would hold the change under way, and whoever wants to leave the board.
      return outcome?.ok ? read : undefined;
    },
  });
  const change = (wanted: Change) => {
    // A reading on its way would bring the card back to where it was.
    void queryClient.cancelQueries({ queryKey, exact: true }, { revert: false });
    const before = told(wanted.card.id) ?? wanted.card;
    // Somebody was quicker while the card was in the air: it stays where it is, and the server says why.
    const overtaken = wanted.kind !== 'undo' && before.version > wanted.card.version;
    if (!overtaken) {
      const ground = wanted.kind === 'undo' ? wanted : { ...wanted, card: before };
      const card = foreseen(ground, sopOf(before), me, calendar, readNow());
      put({ ...card, eventNumber: before.eventNumber });
    }
    mutation.mutate({ change: wanted, before, sent: navigator.onLine });
  };
  /** Takes back the last move if it may still be; false when there is none. */
  const undoLast = () => {
    const last = undoable.current;
    if (!last || last.until < Date.now()) return false;
    last.undo();
    return true;
  };
  return { change, refused: notices.refused, undoLast };
}
