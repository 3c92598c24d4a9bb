import { database } from '@/db/client';
import { listenToOffice, type OfficeSignal } from '@/db/listen';
import { readCards } from '@/db/queries/board-cards';
import { contributorsOf, presentAt, storiesSince } from '@/db/queries/live';
import { databaseUrl } from '@/lib/env';
import { type LiveMessages, type LiveName, serverSentEvent } from '@/lib/live/live-message';
import { PRESENCE_MS } from '@/lib/live/presence';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';

/** An open window: who looks through it, and how it is told something. */
export interface Subscriber {
  actor: Actor;
  send: (text: string) => void;
}

/** Changes that come together are read together: a move writes one event, joining writes three. */
const GATHER_MS = 40;

/**
 * Tells every open window of this process what changed. However many watch, a change is read once, and each
 * hears only of stories within his reach.
 */
class LiveHub {
  private readonly subscribers = new Set<Subscriber>();
  private readonly changed = new Set<string>();
  private readonly visited = new Set<string>();
  private lastEventId = 0;
  private timer: NodeJS.Timeout | null = null;
  private telling: Promise<void> = Promise.resolve();

  constructor() {
    listenToOffice(databaseUrl(), (signal) => this.hear(signal));
  }

  /** Adds a window; returns how to take it away. */
  add(subscriber: Subscriber): () => void {
    this.subscribers.add(subscriber);
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
        void this.catchUp();
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

  /** After the database was away: what it told nobody meanwhile. */
  private async catchUp(): Promise<void> {
    if (this.lastEventId === 0) return;
    const missed = await storiesSince(database(), this.lastEventId).catch(() => null);
    if (missed === null) this.tell('reset', {}, () => true);
    for (const storyId of missed ?? []) this.changed.add(storyId);
    if (this.changed.size > 0) this.gather();
  }
}

// Survives module reloads in development, where a second one would listen beside it.
const kept = globalThis as typeof globalThis & { redaksiLiveHub?: LiveHub };

/** This process's hub; it begins to listen at first use. */
export function liveHub(): LiveHub {
  kept.redaksiLiveHub ??= new LiveHub();
  return kept.redaksiLiveHub;
}
