'use client';

import { useCallback, useLayoutEffect, useRef } from 'react';

/** The latest `callback` behind a function that stays the same, so that a drag renders no card anew. */
export function useStable<Arguments extends unknown[], Result>(
  callback: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Arguments) => latest.current(...args), []);
}
