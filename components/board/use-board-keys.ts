'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useLeave } from '@/components/ui/use-leave';
import type { BoardCard } from '@/lib/board/board-card';
import { extended, NOTHING_SELECTED, toggled } from '@/lib/board/selection';
import { type ShortcutName, shortcutOf } from '@/lib/board/shortcuts';
import { cardInStep, type WalkStep } from '@/lib/board/walk-cards';
import { may } from '@/lib/sop/permissions';
import { useBoardTools } from './board-context';
import type { BoardDialog } from './board-types';
import { cardAt, drawnPlaces, drawnStages, linkOf } from './card-places';
import { useDropJudge } from './drop-judge';
import { useHands } from './hands-context';
import { characterKeysOn } from './letter-keys';
import type { CardActs } from './use-card-acts';

const WALK: readonly ShortcutName[] = ['up', 'down', 'left', 'right', 'first', 'last'];
/** Where keys belong to what has the focus: fields, menus, lists of options and dialogs. */
const OWN_KEYS =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"], [role="dialog"], [role="radiogroup"]';

interface BoardKeysProps {
  root: RefObject<HTMLElement | null>;
  cards: BoardCard[];
  acts: CardActs;
  asking: boolean;
  onDialog: (dialog: BoardDialog) => void;
  undoLast: () => boolean;
}

/** Hears the board's shortcuts, wherever the focus is outside fields, menus and dialogs. */
export function useBoardKeys({ root, cards, acts, asking, onDialog, undoLast }: BoardKeysProps) {
  const t = useTranslations('hands');
  const leave = useLeave();
  const { me } = useBoardTools();
  const { active, selection, announce } = useHands();
  const { dragging } = useDropJudge();

  const walk = (board: HTMLElement, from: string | null, step: WalkStep) => {
    const places = drawnPlaces(board);
    const to = from ? cardInStep(places, drawnStages(board), from, step) : (active.get() ?? places[0]?.id);
    if (to) linkOf(board, to)?.focus();
  };
  const choose = (board: HTMLElement, id: string, range: boolean) => {
    const places = drawnPlaces(board);
    const here = places.find((place) => place.id === id);
    const column = places.filter(({ stage, lane }) => stage === here?.stage && lane === here.lane);
    const former = selection.get();
    const next = range
      ? extended(
          former,
          column.map((place) => place.id),
          id,
        )
      : toggled(former, id);
    selection.set(next);
    announce(t('selection.count', { count: next.ids.size }));
  };
  /** The card in focus; all that are chosen, when it is one of them. */
  const meant = (id: string): BoardCard[] => {
    const { ids } = selection.get();
    return cards.filter((card) => (ids.has(id) ? ids.has(card.id) : card.id === id));
  };

  const carryOut = (name: ShortcutName, board: HTMLElement, at: string | null): boolean => {
    if (WALK.includes(name)) {
      walk(board, at, name as WalkStep);
      return true;
    }
    switch (name) {
      case 'filter': {
        const field = document.querySelector<HTMLElement>('[data-filter-field]');
        field?.focus();
        return field !== null;
      }
      case 'handIn':
        if (may(me, 'material.handIn')) leave('/bahan/baru');
        return true;
      case 'sheet':
        onDialog({ kind: 'shortcuts' });
        return true;
      case 'undo':
        if (!undoLast()) announce(t('nothingToUndo'));
        return true;
      case 'clear':
        if (selection.get().ids.size === 0) return false;
        selection.set(NOTHING_SELECTED);
        announce(t('selection.count', { count: 0 }));
        return true;
    }
    if (!at) return false;
    if (name === 'select' || name === 'selectTo') choose(board, at, name === 'selectTo');
    else if (name in acts) acts[name as keyof CardActs](meant(at));
    return true;
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const board = root.current;
    const { target } = event;
    if (!board || event.defaultPrevented || event.isComposing || asking || dragging.current) return;
    // What closed by this very key is gone by now: the key was its own.
    if (target instanceof Element && (!target.isConnected || target.closest(OWN_KEYS))) return;
    const name = shortcutOf(event, characterKeysOn());
    if (!name) return;
    // Arrows belong to what has the focus outside the cards: they scroll there.
    const at = cardAt(document.activeElement);
    if (WALK.includes(name) && !at && document.activeElement !== document.body) return;
    if (event.repeat && !WALK.includes(name)) return;
    if (carryOut(name, board, at)) event.preventDefault();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
