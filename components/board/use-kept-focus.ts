'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import { cardPlaces, focusCard, focusedStory } from './card-places';

/**
 * Keeps the focus on the story that had it when its card goes to another column; when it leaves the board, on
 * the one that stood after it. Focus that a person took elsewhere is let be.
 * @param cards what the board shows, new whenever a card may have moved
 */
export function useKeptFocus(cards: readonly unknown[]): void {
  const had = useRef<{ story: string; after: string[] } | null>(null);
  useEffect(() => {
    const remember = () => {
      // The way back leads to the card: its button is no place of its own.
      if (document.activeElement?.closest('[data-undo]')) return;
      const story = focusedStory();
      const column = cardPlaces();
      const at = column.findIndex(({ id }) => id === story);
      const nearby = at < 0 ? [] : column.filter((place) => place.column === column[at]?.column);
      const order = nearby.map(({ id }) => id);
      const own = story === null ? -1 : order.indexOf(story);
      had.current =
        story === null ? null : { story, after: [...order.slice(own + 1), ...order.slice(0, own).reverse()] };
    };
    const forget = (event: PointerEvent) => {
      if (event.target instanceof Element && !event.target.closest('[data-story], [data-undo]'))
        had.current = null;
    };
    // The focus may have been given before this page could listen.
    remember();
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the cards is what may take focus away
  useLayoutEffect(() => {
    const kept = had.current;
    if (!kept || document.activeElement !== document.body) return;
    for (const story of [kept.story, ...kept.after]) if (focusCard(story)) return;
  }, [cards]);
}
