'use client';

import { useEffect, useState } from 'react';
import { useLiveState } from '@/components/live/live-provider';

/** Reconnecting is quick as a rule; only what lasts longer is told. */
const WORTH_TELLING_MS = 8_000;
const TICK_MS = 15_000;

/** Since when this window hears of no changes, and for how long; null while it does, or for a moment only. */
export function useAwaySince(): { state: 'connecting' | 'offline'; since: Date; ms: number } | null {
  const state = useLiveState();
  const away = state !== 'live';
  const [since, setSince] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!away) {
      setSince(null);
      return;
    }
    const began = Date.now();
    setSince(began);
    const tick = () => setNow(Date.now());
    tick();
    const first = setTimeout(tick, WORTH_TELLING_MS + 50);
    const timer = setInterval(tick, TICK_MS);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [away]);
  if (state === 'live' || since === null) return null;
  const ms = Math.max(0, now - since);
  if (state === 'connecting' && ms < WORTH_TELLING_MS) return null;
  return { state, since: new Date(since), ms };
}
