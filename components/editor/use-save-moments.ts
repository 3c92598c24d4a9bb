'use client';

import { useEffect } from 'react';
import { isReloading } from '@/components/live/reload';

/** What keeps a text: saves at once, or saves and says whether all of it arrived. */
interface Keeper {
  hurry: () => void;
  flush: () => Promise<boolean>;
}

/** Saves when a person expects it: Ctrl+S, leaving or coming back to the page, the network coming back. */
export function useSaveMoments(keeper: Keeper, state: { phase: string }): void {
  useEffect(() => {
    const hurry = () => keeper.hurry();
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void keeper.flush();
    };
    window.addEventListener('online', hurry);
    window.addEventListener('pagehide', hurry);
    document.addEventListener('visibilitychange', hurry);
    document.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('online', hurry);
      window.removeEventListener('pagehide', hurry);
      document.removeEventListener('visibilitychange', hurry);
      document.removeEventListener('keydown', onKey);
    };
  }, [keeper]);

  const unsaved = state.phase !== 'saved';
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (!isReloading()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
