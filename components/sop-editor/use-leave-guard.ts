'use client';

import { useEffect } from 'react';
import type { DraftKeeper, KeepState } from './draft-keeper';

/** Saves when the page is left or the network comes back, at Ctrl+S, and warns while something is not saved. */
export function useLeaveGuard(keeper: DraftKeeper, state: KeepState): void {
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
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
