import { database } from '@/db/client';
import { listenToOffice, type OfficeSignal } from '@/db/listen';
import { readCards } from '@/db/queries/board-cards';
import { contributorsOf, presentAt } from '@/db/queries/live';
import { databaseUrl } from '@/lib/env';
import { type LiveMessages, type LiveName, serverSentEvent } from '@/lib/live/live-message';
import { PRESENCE_MS } from '@/lib/live/presence';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';

/** An open window: who looks through it, how it is told something, and how its stream is ended. */
export interface Subscriber {
  actor: Actor;
  send: (text: string) => void;
  end: () => void;
}

/** Changes that come together are read together: a move writes one event, joining writes three. */
const GATHER_MS = 40;

/**
 * Tells every open window of this process what changed. However many watch, a change is read once, and each
 * hears only of stories within his reach. While the database is away no window is kept in the belief of being
 * told: every stream is ended, and a window that comes again names the last event it knows.
 */
class LiveHub {
  private readonly subscribers = new Set<Subscriber>();
  private readonly changed = new Set<string>();
  private readonly visited = new Set<string>();
  private lastEventId = 0;
  private hearing = false;
  private readonly begun: Promise<void>;
  private timer: NodeJS.Timeout | null = null;
  private telling: Promise<void> = Promise.resolve();

  constructor() {
    this.begun = new Promise((resolve) => {
      listenToOffice(databaseUrl(), (signal) => {
        this.hear(signal);
        resolve();
      });
    });
  }

  /** Whether the database is heard now; at first waits until that is known. */
  async hears(): Promise<boolean> {
    await this.begun;
    return this.hearing;
  }

  /** Adds a window, to be ended at once if the database was lost meanwhile; returns how to take it away. */
  add(subscriber: Subscriber): () => void {
    this.subscribers.add(subscriber);
    if (!this.hearing) queueMicrotask(subscriber.end);
    return () => void this.subscribers.delete(subscriber);
  }

  private hear(signal: OfficeSignal): void {
    switch (signal.kind) {
      case 'story':
        this.changed.add(signal.storyId);
        this.lastEventId = Math.max(this.lastEventId, signal.eventId);
        this.gather();
        break;
      case 'presence':
        this.visited.add(signal.storyId);
        this.gather();
        break;
      case 'notice':
        this.tell('notices', {}, ({ actor }) => actor.id === signal.userId);
        break;
      case 'office':
        this.tell('office', { type: signal.type }, () => true);
        break;
      case 'connected':
        this.hearing = true;
        break;
      case 'lost':
        this.hearing = false;
        for (const subscriber of [...this.subscribers]) subscriber.end();
        break;
    }
  }

  private gather(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      // One after the other, or an older reading could be told after a newer one.
      this.telling = this.telling
        .then(() => this.tellGathered())
        .catch(() => this.tell('reset', {}, () => true));
    }, GATHER_MS);
  }

  private async tellGathered(): Promise<void> {
    const changed = [...this.changed];
    const visited = [...this.visited];
    const lastEventId = this.lastEventId;
    this.changed.clear();
    this.visited.clear();
    if (this.subscribers.size === 0) return;
    const now = new Date();
    const [cards, contributors, present] = await Promise.all([
      readCards(database(), changed),
      contributorsOf(database(), [...changed, ...visited]),
      presentAt(database(), visited, new Date(now.getTime() - PRESENCE_MS)),
    ]);
    const own = (storyId: string, { actor }: Subscriber) => contributors.get(storyId)?.has(actor.id) ?? false;
    if (cards.length > 0) {
      const asOf = now.toISOString();
      this.tellReachable(cards, (reachable) => ({ asOf, lastEventId, cards: reachable }), own);
    }
    for (const storyId of visited) {
      const people = present.get(storyId) ?? [];
      this.tell('presence', { storyId, people }, ({ actor }) => may(actor, 'story.viewAll'));
    }
  }

  /** Writes the message once for those who see all, and once for each of the others who reach any of it. */
  private tellReachable(
    cards: LiveMessages['stories']['cards'],
    message: (cards: LiveMessages['stories']['cards']) => LiveMessages['stories'],
    own: (storyId: string, subscriber: Subscriber) => boolean,
  ): void {
    const whole = message(cards);
    const text = serverSentEvent('stories', whole, whole.lastEventId);
    for (const subscriber of this.subscribers) {
      if (may(subscriber.actor, 'story.viewAll')) {
        subscriber.send(text);
        continue;
      }
      const reachable = cards.filter(({ id }) => own(id, subscriber));
      if (reachable.length > 0) {
        subscriber.send(serverSentEvent('stories', message(reachable), whole.lastEventId));
      }
    }
  }

  private tell<Name extends LiveName>(
    name: Name,
    body: LiveMessages[Name],
    to: (subscriber: Subscriber) => boolean,
  ): void {
    const text = serverSentEvent(name, body);
    for (const subscriber of this.subscribers) if (to(subscriber)) subscriber.send(text);
  }
}

// Survives module reloads in development, where a second one would listen beside it.
const kept = globalThis as typeof globalThis & { redaksiLiveHub?: LiveHub };

/** This process's hub; it begins to listen at first use. */
export function liveHub(): LiveHub {
  kept.redaksiLiveHub ??= new LiveHub();
  return kept.redaksiLiveHub;
}
