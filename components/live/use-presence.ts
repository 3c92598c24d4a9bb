'use client';

import { use, useSyncExternalStore } from 'react';
import type { PresentPerson } from '@/lib/live/live-message';
import { PresenceContext } from './presence-provider';

const NOBODY: readonly PresentPerson[] = [];
const noWatch = () => () => {};

/** Who else is at a story now; nobody outside a `PresenceProvider`, and nobody for who may not know. */
export function usePresence(storyId: string): readonly PresentPerson[] {
  const store = use(PresenceContext);
  return useSyncExternalStore(
    store ? (changed) => store.watch(changed) : noWatch,
    () => store?.at(storyId) ?? NOBODY,
    () => NOBODY,
  );
}
