'use client';

import { useEffect } from 'react';
import type { Autosave, SaveState } from './autosave';

/** Saves when a person expects it: Ctrl+S, leaving or coming back to the page, the network coming back. */
export function useSaveMoments(autosave: Autosave, state: SaveState): void {
  useEffect(() => {
    const hurry = () => autosave.hurry();
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void autosave.flush();
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
  }, [autosave]);

  const unsaved = state.phase !== 'saved';
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
