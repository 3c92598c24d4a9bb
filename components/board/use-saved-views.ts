'use client';

import { notifications } from '@mantine/notifications';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import { addressFromQuery, type BoardAddress, PLAIN_BOARD, viewQuery } from '@/lib/board/board-address';
import type { SavedView } from '@/lib/board/saved-view';
import type { ViewActions } from '@/lib/board/saved-view-requests';
import type { Outcome } from '@/lib/sop/refusal';

export interface SavedViews {
  all: SavedView[];
  /** The view that the board shows, or began from. */
  current: SavedView | null;
  /** True when the board shows something else than the current view was saved with. */
  changed: boolean;
  open: (view: SavedView | null) => void;
  /** Each resolves to the reasons against it, as sentences; empty when it was done. */
  save: (name: string, shared: boolean) => Promise<string[]>;
  update: (view: SavedView) => Promise<string[]>;
  rename: (view: SavedView, name: string) => Promise<string[]>;
  share: (view: SavedView, shared: boolean) => Promise<string[]>;
  remove: (view: SavedView) => Promise<string[]>;
}

/** The reader's saved views beside the board as its address says it now. */
export function useSavedViews(
  initial: SavedView[],
  actions: ViewActions,
  address: BoardAddress,
  onAddress: (change: Partial<BoardAddress>) => void,
): SavedViews {
  const t = useTranslations('boardView.views');
  const common = useTranslations('common');
  const refusalText = useRefusalText();
  const [all, setAll] = useState(initial);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const query = viewQuery(address);
  const shown = query === '' ? undefined : all.find((view) => view.query === query);
  const opened = all.find(({ id }) => id === openedId);
  // While it says the same, the view that was opened is meant, not its twin.
  const current = (opened?.query === query ? opened : shown) ?? opened ?? null;

  const carryOut = async (asked: Promise<Outcome<{ views: SavedView[] }>>, done: string) => {
    const outcome = await asked.catch(() => null);
    if (!outcome) return [common('unknownError')];
    if (!outcome.ok) return outcome.reasons.map(refusalText);
    setAll(outcome.views);
    notifications.show({ color: 'tugu', message: done, autoClose: 3_000 });
    return [];
  };

  return {
    all,
    current,
    changed: current !== null && current.query !== query,
    open: (view) => {
      setOpenedId(view?.id ?? null);
      onAddress(view ? { ...addressFromQuery(new URLSearchParams(view.query)), month: null } : PLAIN_BOARD);
    },
    save: (name, shared) =>
      carryOut(
        actions.saveView({ name, query, shared }).then((outcome) => {
          if (outcome.ok)
            setOpenedId(outcome.views.find((view) => view.own && view.name === name)?.id ?? null);
          return outcome;
        }),
        t('saved', { name }),
      ),
    update: (view) => carryOut(actions.changeView({ id: view.id, query }), t('updated', { name: view.name })),
    rename: (view, name) => carryOut(actions.changeView({ id: view.id, name }), t('updated', { name })),
    share: (view, shared) =>
      carryOut(actions.changeView({ id: view.id, shared }), t('updated', { name: view.name })),
    remove: (view) => carryOut(actions.deleteView({ id: view.id }), t('deleted', { name: view.name })),
  };
}
