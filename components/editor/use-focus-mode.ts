'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';

const KEPT_AS = 'redaksi-mode-fokus';
/** Drawn over the page: dialogs, menus and notices stay in use. */
const OVER_THE_PAGE = '[data-portal], script, style, [aria-live], next-route-announcer';

function kept(): boolean {
  try {
    return window.sessionStorage.getItem(KEPT_AS) === 'ya';
  } catch {
    return false;
  }
}

function keep(on: boolean): void {
  try {
    if (on) window.sessionStorage.setItem(KEPT_AS, 'ya');
    else window.sessionStorage.removeItem(KEPT_AS);
  } catch {
    // Without storage it holds until the page is left.
  }
}

/** Everything beside the way from an element up to the page. */
function* beside(element: HTMLElement): Generator<HTMLElement> {
  for (let at = element; at.parentElement && at !== document.body; at = at.parentElement) {
    for (const other of at.parentElement.children) {
      if (other !== at && other instanceof HTMLElement && !other.matches(OVER_THE_PAGE)) yield other;
    }
  }
}

/** Takes the rest of the page out of the way of the keyboard and of who listens to it; the eye has it covered. */
function quietBeside(element: HTMLElement): () => void {
  const quieted = [...beside(element)].filter((other) => !other.inert);
  for (const other of quieted) other.inert = true;
  const { overflow } = document.documentElement.style;
  document.documentElement.style.overflow = 'hidden';
  return () => {
    for (const other of quieted) other.inert = false;
    document.documentElement.style.overflow = overflow;
  };
}

/** Whether nothing but the text is shown; remembered until the browser's tab is closed. */
export function useFocusMode(frame: RefObject<HTMLElement | null>, editable: boolean) {
  const [wanted, setWanted] = useState(false);
  useEffect(() => setWanted(kept()), []);
  const on = wanted && editable;

  useEffect(() => {
    if (on && frame.current) return quietBeside(frame.current);
  }, [on, frame]);

  const choose = useCallback((chosen: boolean) => {
    keep(chosen);
    setWanted(chosen);
  }, []);
  return [on, choose] as const;
}
