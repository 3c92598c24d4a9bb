'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useBoardTools } from './board-context';
import { changeKey } from './use-board-snapshot';
import { useStable } from './use-stable';

/** A server that does not answer holds nobody on the board for longer. */
const PATIENCE_MS = 5_000;

/**
 * Leaves the board once what was asked for is answered: going on breaks off requests under way, and a change
 * that is seen on the board already would be lost unsaid.
 */
export function useLeave(): (href: string) => void {
  const router = useRouter();
  const queryClient = useQueryClient();
  const mutationKey = changeKey(useBoardTools().me.id);
  return useStable((href: string) => {
    const cache = queryClient.getMutationCache();
    const begun = Date.now();
    const go = () => {
      if (queryClient.isMutating({ mutationKey }) > 0 && Date.now() - begun < PATIENCE_MS) return;
      stop();
      clearTimeout(limit);
      router.push(href);
    };
    const stop = cache.subscribe(go);
    const limit = setTimeout(go, PATIENCE_MS);
    go();
  });
}

/** Makes every link on the page wait likewise, while something is under way. */
export function useLinksWait(): void {
  const queryClient = useQueryClient();
  const leave = useLeave();
  const readerId = useBoardTools().me.id;
  useEffect(() => {
    const hear = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.href || link.target || link.origin !== window.location.origin || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if (queryClient.isMutating({ mutationKey: changeKey(readerId) }) === 0) return;
      event.preventDefault();
      leave(link.pathname + link.search);
    };
    document.addEventListener('click', hear, true);
    return () => document.removeEventListener('click', hear, true);
  }, [queryClient, leave, readerId]);
}
