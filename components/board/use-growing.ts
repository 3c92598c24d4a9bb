'use client';

import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { onIdle } from '@/components/ui/idle';

/** A quick scroll waits no longer than this for the next cards. */
const LATEST_MS = 150;

/**
 * How many of a long list to draw: some at first, more as its end comes near. What was drawn stays, so that
 * nothing jumps and nothing focused is lost.
 * @param first how many at first, so that a board of hundreds answers its first press at once
 * @param step how many more at a time
 * @param least never fewer than this are drawn
 * @param resting true at a moment when the list must not change, such as during a drag
 */
export function useGrowing(
  count: number,
  first: number,
  step: number,
  resting?: RefObject<boolean>,
  least = 0,
) {
  const [grown, setDrawn] = useState(first);
  // Kept from then on: what was drawn stays.
  if (least > grown) setDrawn(least);
  const drawn = Math.max(grown, least);
  const end = useRef<HTMLDivElement>(null);
  const more = count > drawn;
  // biome-ignore lint/correctness/useExhaustiveDependencies: watched anew after each growth, while the end is in sight.
  useEffect(() => {
    const element = end.current;
    if (!element || !more) return;
    let stop = () => {};
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting || resting?.current) return;
        // Behind whatever the hands do meanwhile.
        stop = onIdle(() => startTransition(() => setDrawn((now) => now + step)), LATEST_MS);
      },
      // Of the window, not of the row: a row beside the screen waits until one comes to it.
      { scrollMargin: '120px', rootMargin: '120px' },
    );
    watcher.observe(element);
    return () => {
      stop();
      watcher.disconnect();
    };
  }, [more, drawn, step, resting]);
  return { drawn: Math.min(drawn, count), more, end, grow: () => setDrawn((now) => now + step) };
}
