'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect } from 'react';

/** A server that does not answer holds nobody on the page for longer. */
const PATIENCE_MS = 5_000;

/**
 * Leaves the page once what was asked for is answered: going on breaks off requests under way, and a change
 * that is seen on the page already would be lost unsaid.
 */
export function useLeave(): (href: string) => void {
  const router = useRouter();
  const queryClient = useQueryClient();
  return useCallback(
    (href: string) => {
      const go = () => {
        stop();
        clearTimeout(limit);
        router.push(href);
      };
      const goWhenAnswered = () => {
        if (queryClient.isMutating() === 0) go();
      };
      const stop = queryClient.getMutationCache().subscribe(goWhenAnswered);
      const limit = setTimeout(go, PATIENCE_MS);
      goWhenAnswered();
    },
    [router, queryClient],
  );
}

/** Makes every link on the page wait likewise, while something is under way. */
export function useLinksWait(): void {
  const queryClient = useQueryClient();
  const leave = useLeave();
  useEffect(() => {
    const hear = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.href || link.target || link.origin !== window.location.origin || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if (queryClient.isMutating() === 0) return;
      event.preventDefault();
      leave(link.pathname + link.search + link.hash);
    };
    document.addEventListener('click', hear, true);
    return () => document.removeEventListener('click', hear, true);
  }, [queryClient, leave]);
}
