'use client';

import { useEffect } from 'react';
import { PRESENCE_BEAT_MS } from '@/lib/live/presence';
import type { PresenceBeat as Beat } from '@/lib/live/presence-beat';
import { windowId } from './window-id';
import { watchWriting } from './writing';

/**
 * Says every few seconds that this window is at a story, and whether its text is being changed; says when it
 * is left. A hidden window says nothing and is soon taken for gone: nobody looks at it.
 */
export function PresenceBeat({ storyId }: { storyId: string }) {
  useEffect(() => {
    let writing = false;
    const say = () => {
      if (document.visibilityState === 'hidden') return;
      const beat: Beat = { windowId: windowId(), storyId, writing };
      void tell('POST', beat);
    };
    const leave = () => void tell('DELETE', { windowId: windowId(), storyId });
    const stopWatching = watchWriting((now) => {
      writing = now;
      say();
    });
    say();
    const timer = setInterval(say, PRESENCE_BEAT_MS);
    document.addEventListener('visibilitychange', say);
    window.addEventListener('pagehide', leave);
    // Back from the browser's cache of pages.
    window.addEventListener('pageshow', say);
    return () => {
      stopWatching();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', say);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', say);
      leave();
    };
  }, [storyId]);
  return null;
}

/** Sent also while the page goes away; that it failed matters to nobody, the next beat is near. */
async function tell(method: 'POST' | 'DELETE', body: object): Promise<void> {
  await fetch('/api/hadir', {
    method,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
    keepalive: true,
  }).catch(() => {});
}
