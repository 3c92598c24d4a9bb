'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

const EVERY_15_S = 15_000;

/**
 * The server's time, carried on by this browser's own steady clock, so that a wrong date on the computer
 * moves no figure. `now` ticks every 15 s; `readNow` gives the present moment.
 * @param asOf the instant of the last reading, ISO 8601
 * @param resting true while a tick would disturb, such as during a drag
 */
export function useBoardClock(asOf: string, resting: boolean): { now: Date; readNow: () => Date } {
  const [now, setNow] = useState(() => new Date(asOf));
  const anchor = useRef<{ serverMs: number; at: number } | null>(null);
  const readNow = useCallback(() => {
    const { serverMs, at } = anchor.current ?? { serverMs: Date.now(), at: performance.now() };
    return new Date(serverMs + performance.now() - at);
  }, []);
  useEffect(() => {
    anchor.current = { serverMs: Date.parse(asOf), at: performance.now() };
    const told = new Date(asOf);
    // The same moment is the same object: all cards would be drawn anew for another one.
    setNow((before) => (before.getTime() === told.getTime() ? before : told));
  }, [asOf]);
  useEffect(() => {
    if (resting) return;
    const timer = setInterval(() => setNow(readNow()), EVERY_15_S);
    return () => clearInterval(timer);
  }, [readNow, resting]);
  return { now, readNow };
}
