'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect } from 'react';
import { useLive } from '@/components/live/live-provider';
import { serverAnswers } from '@/components/live/server-answers';

/**
 * Keeps the page at what is so: brought up to date when the story changed, every `everyMs` and whenever the
 * tab is looked at again. What is being typed is not touched; while the server is away the page stays.
 */
export function LiveRefresh({ storyId, everyMs }: { storyId: string; everyMs: number }) {
  const router = useRouter();
  const bringUpToDate = useCallback(async () => {
    if (await serverAnswers()) router.refresh();
  }, [router]);
  useLive('stories', ({ cards }) => {
    if (cards.some(({ id }) => id === storyId)) void bringUpToDate();
  });
  useLive('reset', () => void bringUpToDate());
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') void bringUpToDate();
    };
    const timer = setInterval(refresh, everyMs);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [bringUpToDate, everyMs]);
  return null;
}
