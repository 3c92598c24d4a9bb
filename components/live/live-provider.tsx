'use client';

import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react';
import type { LiveMessages, LiveName } from '@/lib/live/live-message';
import { type LiveState, LiveStream } from './live-stream';

const LiveContext = createContext<LiveStream | null>(null);

/** Opens the window's one stream of changes for everything below. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const [stream] = useState(() => new LiveStream());
  useEffect(() => stream.start(), [stream]);
  return <LiveContext value={stream}>{children}</LiveContext>;
}

/** Calls `handler` for each message of that name while the component stands; outside a provider never. */
export function useLive<Name extends LiveName>(
  name: Name,
  handler: (body: LiveMessages[Name]) => void,
): void {
  const stream = use(LiveContext);
  const latest = useEffectEvent(handler);
  useEffect(() => stream?.on(name, (body) => latest(body)), [stream, name]);
}

/** Whether this window hears of changes as they happen. */
export function useLiveState(): LiveState {
  const stream = use(LiveContext);
  return useSyncExternalStore(
    (onChange) => stream?.watch(onChange) ?? (() => {}),
    () => stream?.state ?? 'connecting',
    () => 'connecting',
  );
}
