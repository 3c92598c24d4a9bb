'use client';

import { useEffect } from 'react';
import { type AskedTalk, askedTalk } from '@/lib/story/talk-anchors';

/** A panel that closes gives the focus back first; what is asked for takes it after. */
const AFTER_PANEL_MS = 250;

/** Tells which comment or thread the address names, as the page opens and whenever it is told anew. */
export function useAskedTalk(kind: AskedTalk['kind'], lead: (id: string) => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      const asked = askedTalk(location.hash);
      if (asked?.kind !== kind || !asked.id) return;
      const { id } = asked;
      clearTimeout(timer);
      timer = setTimeout(() => lead(id), AFTER_PANEL_MS);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('hashchange', follow);
    };
  }, [kind, lead]);
}
