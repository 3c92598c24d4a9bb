'use client';

import { useEffect, useState } from 'react';
import { useLiveState } from '@/components/live/live-provider';
import type { LiveState } from '@/components/live/live-stream';

/** Reconnecting is quick as a rule; only what lasts longer is told. */
const WORTH_TELLING_MS = 8_000;
const TICK_MS = 15_000;
/** Long enough to read that one is up to date again. */
const BACK_MS = 10_000;

/**
 * Since when this window hears of no changes, and for how long; for a while after, `live` and since when it
 * hears again. Null while it does, or when it was away for a moment only.
 */
export function useAwaySince(): { state: LiveState; since: Date; ms: number } | null {
  const state = useLiveState();
  const away = state !== 'live';
  const [since, setSince] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const [back, setBack] = useState<Date | null>(null);
  useEffect(() => {
    if (!away) return;
    setBack(null);
    const began = Date.now();
    setSince(began);
    const tick = () => setNow(Date.now());
    tick();
    const first = setTimeout(tick, WORTH_TELLING_MS + 50);
    const timer = setInterval(tick, TICK_MS);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      setSince(null);
      if (Date.now() - began >= WORTH_TELLING_MS) setBack(new Date());
    };
  }, [away]);
  useEffect(() => {
    if (!back) return;
    const timer = setTimeout(() => setBack(null), BACK_MS);
    return () => clearTimeout(timer);
  }, [back]);
  if (state === 'live') return back && { state, since: back, ms: 0 };
  if (since === null) return null;
  const ms = Math.max(0, now - since);
  if (state === 'connecting' && ms < WORTH_TELLING_MS) return null;
  return { state, since: new Date(since), ms };
}
