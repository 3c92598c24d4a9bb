'use client';

import { useLocalStorage } from '@mantine/hooks';
import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import type { BoardCard } from '@/lib/board/board-card';
import { cardToward, type ShortcutId, shortcutOf } from '@/lib/board/shortcuts';
import { useBoardTools } from './board-context';
import type { CardCallbacks } from './board-types';
import { cardPlaces, focusCard, focusedStory } from './card-places';

type Tools = Pick<CardCallbacks, 'onChange' | 'onRefused' | 'onDialog'> & {
  cards: readonly BoardCard[];
  undoLast: () => boolean;
  openHelp: () => void;
};

/** Whether single keys do something on the board; kept on this device. */
export function useKeysOn() {
  return useLocalStorage({ key: 'redaksi-board-keys', defaultValue: true, getInitialValueInEffect: true });
}

/** The board by keys (`lib/board/shortcuts.ts`). Silent in fields and dialogs and while a card is in the air. */
export function useBoardKeys(tools: Tools): void {
  const { offerOf } = useBoardTools();
  const router = useRouter();
  const [on] = useKeysOn();

  const onCard = (card: BoardCard, id: ShortcutId) => {
    const { work, moves } = offerOf(card);
    switch (id) {
      case 'takeUp':
        if (work.includes('takeUp')) tools.onChange({ kind: 'takeUp', card });
        else if (work.includes('takeOver')) tools.onDialog({ kind: 'takeOver', card });
        return;
      case 'pause':
        if (work.includes('pause')) tools.onDialog({ kind: 'pause', card });
        else if (work.includes('resume')) tools.onChange({ kind: 'resume', card });
        return;
      case 'materials':
        return tools.onDialog({ kind: 'materials', card });
      case 'clock':
        return tools.onDialog({ kind: 'clock', card });
      default: {
        const back = id === 'sendBack';
        const move = moves.find(({ action }) => (action === 'sendBack' || action === 'decline') === back);
        if (!move) return;
        const { action, to } = move;
        if (move.reasons.length > 0) tools.onRefused(card, move.reasons);
        else if (move.reasonRequired) tools.onDialog({ kind: 'reason', card, action, to });
        else tools.onChange({ kind: 'move', card, action, to, reason: '' });
      }
    }
  };

  /** True when the key meant something here. */
  const carryOut = (id: ShortcutId): boolean => {
    switch (id) {
      case 'help':
        tools.openHelp();
        return true;
      case 'undo':
        return tools.undoLast();
      case 'handIn':
        router.push('/bahan/baru');
        return true;
      case 'filter': {
        const field = document.querySelector<HTMLElement>(
          '[data-board-filter] input, input[data-board-filter]',
        );
        field?.focus();
        return field !== null;
      }
      case 'down':
      case 'up':
      case 'right':
      case 'left':
      case 'first':
      case 'last': {
        const story = focusedStory();
        return story !== null && focusCard(cardToward(cardPlaces(), story, id));
      }
      default: {
        const story = focusedStory();
        const card = tools.cards.find((each) => each.id === story);
        if (card) onCard(card, id);
        return card !== undefined;
      }
    }
  };

  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    if (document.querySelector('[role="dialog"], [role="menu"], [data-lifted]')) return;
    const id = shortcutOf(event, focusedStory() !== null);
    const single = id !== 'undo' && id !== 'help';
    if (!id || (single && !on && event.key.length === 1)) return;
    if (carryOut(id)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
