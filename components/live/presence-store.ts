import type { PresentPerson } from '@/lib/live/live-message';

const NOBODY: readonly PresentPerson[] = [];

/** Who is at which story now, as this window has been told; the reader himself left out. */
export class PresenceStore {
  private readonly present = new Map<string, readonly PresentPerson[]>();
  private readonly watchers = new Set<() => void>();

  constructor(private readonly meId: string) {}

  /** Those at a story; the same list until it changes. */
  at(storyId: string): readonly PresentPerson[] {
    return this.present.get(storyId) ?? NOBODY;
  }

  /** Takes in who is at one story now. */
  tell(storyId: string, people: readonly PresentPerson[]): void {
    const others = people.filter(({ userId }) => userId !== this.meId);
    if (others.length === 0 && !this.present.has(storyId)) return;
    if (others.length === 0) this.present.delete(storyId);
    else this.present.set(storyId, others);
    this.changed();
  }

  /** Forgets every other story: somebody left it while this window did not listen. */
  keep(storyIds: readonly string[]): void {
    const kept = new Set(storyIds);
    for (const storyId of this.present.keys()) if (!kept.has(storyId)) this.present.delete(storyId);
    this.changed();
  }

  /** Hears of changes; returns how to stop. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  private changed(): void {
    for (const watcher of this.watchers) watcher();
  }
}
