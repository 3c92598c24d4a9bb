'use client';

import { createContext, type ReactNode, useState } from 'react';
import { useLive } from './live-provider';
import { PresenceStore } from './presence-store';

export const PresenceContext = createContext<PresenceStore | null>(null);

/** Gathers for everything below it who is at which story; stands inside the window's `LiveProvider`. */
export function PresenceProvider({ meId, children }: { meId: string; children: ReactNode }) {
  const [store] = useState(() => new PresenceStore(meId));
  useLive('presence', ({ storyId, people }) => store.tell(storyId, people));
  useLive('ready', ({ present }) => store.keep(present));
  return <PresenceContext value={store}>{children}</PresenceContext>;
}
