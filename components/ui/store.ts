'use client';

import { useSyncExternalStore } from 'react';

/** A value outside React's tree, so that a change renders only who looks at the part that changed. */
export class Store<T> {
  private readonly watchers = new Set<() => void>();

  constructor(private value: T) {}

  readonly get = (): T => this.value;

  readonly set = (value: T): void => {
    if (Object.is(value, this.value)) return;
    this.value = value;
    for (const watcher of this.watchers) watcher();
  };

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };
}

/** What `select` finds in the store; it must give the same result for the same value. */
export function useStored<T, Part>(store: Store<T>, select: (value: T) => Part): Part {
  const read = () => select(store.get());
  return useSyncExternalStore(store.watch, read, read);
}
