'use client';

import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { useStored } from '@/components/ui/store';
import type { BoardCard } from '@/lib/board/board-card';
import { extended, toggled } from '@/lib/board/selection';
import { drawnPlaces } from './card-places';
import classes from './card-select.module.css';
import { useCardTab, useHands } from './hands-context';

/** Chooses a card for an action on many; with Shift everything from the one chosen last. */
export function CardSelect({ card }: { card: BoardCard }) {
  const t = useTranslations('hands.selection');
  const { selection, announce } = useHands();
  const chosen = useStored(selection, ({ ids }) => ids.has(card.id));
  const tabIndex = useCardTab(card.id);
  const choose = (event: MouseEvent<HTMLInputElement>) => {
    const board = event.currentTarget.closest<HTMLElement>('[data-board]');
    const places = board ? drawnPlaces(board) : [];
    const here = places.find(({ id }) => id === card.id);
    const column = places.filter(({ stage, lane }) => stage === here?.stage && lane === here.lane);
    const ids = column.map(({ id }) => id);
    const former = selection.get();
    const next = event.shiftKey ? extended(former, ids, card.id) : toggled(former, card.id);
    selection.set(next);
    announce(t('count', { count: next.ids.size }));
  };
  return (
    <span className={classes.select}>
      <input
        type="checkbox"
        className={classes.box}
        aria-label={t('card', { number: card.number, title: card.title })}
        checked={chosen}
        tabIndex={tabIndex}
        onClick={choose}
        readOnly
      />
    </span>
  );
}

/** True while the card is chosen. */
export function useChosen(cardId: string): boolean {
  return useStored(useHands().selection, ({ ids }) => ids.has(cardId));
}
