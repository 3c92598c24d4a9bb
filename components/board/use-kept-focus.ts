'use client';

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { type CardPlace, cardAfter } from '@/lib/board/walk-cards';
import { cardAt, drawnPlaces, linkOf } from './card-places';
import { useHands } from './hands-context';

/** Where the focus may be for a while without the card being left: what a card opens, and what is said of it. */
const BESIDE = '[role="dialog"], [role="menu"], [role="alert"]';
/** A dialog gives the focus back a moment after it closed, to what may be gone by then. */
const LOOK_AGAIN_MS = [40, 160, 400];

/**
 * Keeps the focus on cards: a card that moved is followed, and when it left the board or the filter the next
 * one is taken. Also says which card Tab leads to.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>) {
  const { active } = useHands();
  /** `element`: what on the card had the focus; it takes it again while it is there. */
  const held = useRef<{ id: string; element: Element; places: CardPlace[] } | null>(null);
  const byPointer = useRef(false);

  const restore = useCallback(() => {
    const board = root.current;
    if (!board) return;
    const focused = document.activeElement;
    const at = cardAt(focused);
    if (at && focused) held.current = { id: at, element: focused, places: drawnPlaces(board) };
    if (!active.get() || !linkOf(board, active.get() ?? '')) {
      active.set(held.current ? active.get() : (drawnPlaces(board)[0]?.id ?? null));
    }
    if (!held.current || (focused && focused !== document.body)) return;
    const { id, element, places } = held.current;
    const next = linkOf(board, id) ? id : cardAfter(places, id);
    const link =
      element.isConnected && element instanceof HTMLElement ? element : next && linkOf(board, next);
    if (link) link.focus({ preventScroll: byPointer.current });
    else active.set(drawnPlaces(board)[0]?.id ?? null);
  }, [root, active]);

  // With every drawing of the board, before a key can come: a change may take the card from under the focus.
  useLayoutEffect(restore);
  useEffect(() => {
    const timers = LOOK_AGAIN_MS.map((ms) => setTimeout(restore, ms));
    return () => timers.forEach(clearTimeout);
  });

  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      const board = root.current;
      const at = target instanceof Element ? cardAt(target) : null;
      if (at && board && target instanceof Element) {
        held.current = { id: at, element: target, places: drawnPlaces(board) };
        active.set(at);
      } else if (!(target instanceof Element && target.closest(BESIDE))) held.current = null;
    };
    const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget || !(target instanceof Element) || !cardAt(target)) return;
      // Still there a moment later: the person left it. Taken away: it is to be followed.
      setTimeout(() => {
        if (target.isConnected && document.activeElement === document.body) held.current = null;
      });
    };
    const onPointer = () => {
      byPointer.current = true;
    };
    const onKey = () => {
      byPointer.current = false;
    };
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    document.addEventListener('pointerdown', onPointer, true);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
      document.removeEventListener('pointerdown', onPointer, true);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [root, active]);
}
