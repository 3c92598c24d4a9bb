'use client';

import { createContext, type ReactNode, use, useState } from 'react';
import { Store, useStored } from '@/components/ui/store';
import { NOTHING_SELECTED, type Selection } from '@/lib/board/selection';
import classes from './hands.module.css';

/** What a person's hands are at on the board: the card in focus, the cards chosen, the last move. */
export interface BoardHands {
  /** Id of the card that Tab leads to; the others are reached from it by arrows. */
  active: Store<string | null>;
  selection: Store<Selection>;
  /** How to take the last move back, until an instant of this browser's clock. */
  undoable: { current: { undo: () => void; until: number } | null };
  /** Says something to screen readers once they have finished. */
  announce: (words: string) => void;
}

const HandsContext = createContext<BoardHands | null>(null);

/** Holds what the hands are at, and the one polite voice of the board. */
export function HandsProvider({ children }: { children: ReactNode }) {
  const [said] = useState(() => new Store(''));
  const [hands] = useState<BoardHands>(() => ({
    active: new Store<string | null>(null),
    selection: new Store(NOTHING_SELECTED),
    undoable: { current: null },
    // The same words again are told again only when the text differs.
    announce: (words) => said.set(said.get() === words ? `${words}\u00a0` : words),
  }));
  return (
    <HandsContext value={hands}>
      {children}
      <Voice said={said} />
    </HandsContext>
  );
}

function Voice({ said }: { said: Store<string> }) {
  const words = useStored(said, (value) => value);
  return (
    <p className={classes.voice} role="status" data-voice>
      {words}
    </p>
  );
}

/** The hands on this board. Throws outside `HandsProvider`. */
export function useHands(): BoardHands {
  const hands = use(HandsContext);
  if (!hands) throw new Error('useHands outside HandsProvider');
  return hands;
}

/** 0 for what Tab reaches: the card in focus and what is on it; -1 for all other cards. */
export function useCardTab(cardId: string): 0 | -1 {
  return useStored(useHands().active, (active) => (active === cardId ? 0 : -1));
}
