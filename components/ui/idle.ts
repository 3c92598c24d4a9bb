'use client';

import { useEffect, useState } from 'react';

const LATEST_MS = 10_000;

/** Calls `begin` once the browser rests, or `latestMs` from now; returns how to call it off. */
export function onIdle(begin: () => void, latestMs: number): () => void {
  // Safari has no such callback.
  if (!window.requestIdleCallback) {
    const timer = setTimeout(begin, latestMs / 3);
    return () => clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(begin, { timeout: latestMs });
  return () => window.cancelIdleCallback(idle);
}

/** False until the browser has rested once after the page came up. */
export function useRested(): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => onIdle(() => setRested(true), LATEST_MS), []);
  return rested;
}

/**
 * A part that no page needs at first: loaded as soon as the browser rests, so that it is there when it is
 * wanted, also if the server is away by then. Null until it has come. Not by `lazy`, whose fallback stays
 * for a third of a second once it is seen.
 * @param load always the same function; what it gives is kept
 * @param wanted true to load at once
 */
export function useIdleLoad<Part>(load: () => Promise<Part>, wanted: boolean): Part | null {
  const [part, setPart] = useState<{ part: Part } | null>(null);
  const missing = part === null;
  useEffect(() => {
    if (!missing) return;
    // One that fails to come now is asked for again when it is wanted the next time.
    const begin = () =>
      void load().then(
        (came) => setPart({ part: came }),
        () => undefined,
      );
    if (wanted) begin();
    else return onIdle(begin, LATEST_MS);
  }, [load, wanted, missing]);
  return part?.part ?? null;
}
