'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useLive } from '@/components/live/live-provider';

/**
 * Keeps the page at what is so: brought up to date when the story changed, every `everyMs` and whenever the
 * tab is looked at again. What is being typed is not touched.
 */
export function LiveRefresh({ storyId, everyMs }: { storyId: string; everyMs: number }) {
  const router = useRouter();
  useLive('stories', ({ cards }) => {
    if (cards.some(({ id }) => id === storyId)) router.refresh();
  });
  useLive('reset', () => router.refresh());
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh();
    };
    const timer = setInterval(refresh, everyMs);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [router, everyMs]);
  return null;
}
