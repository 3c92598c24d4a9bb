import type { LiveMessages, LiveName } from '@/lib/live/live-message';

const NAMES: readonly LiveName[] = ['stories', 'presence', 'notices', 'office', 'reset', 'ready', 'beat'];

/** `offline` is the window's own network; `connecting` covers a server that is away. */
export type LiveState = 'connecting' | 'live' | 'offline';

type Handlers = { [Name in LiveName]: Set<(body: LiveMessages[Name]) => void> };

/** The server beats every 20 s; after three missed ones the connection is made anew. */
const SILENCE_MS = 65_000;

/** After a refusal: not all windows of the office at the same moment. */
const refusedPause = () => 2_000 + Math.random() * 2_000;

/** A hidden window keeps its stream for so long; then it lets go and catches up when it is looked at again. */
const HIDDEN_MS = 60_000;

/**
 * One window's stream of what changes. Reconnects by itself, tells the server the last event it knows, and
 * says whether it is live.
 */
export class LiveStream {
  private readonly handlers: Handlers = {
    stories: new Set(),
    presence: new Set(),
    notices: new Set(),
    office: new Set(),
    reset: new Set(),
    ready: new Set(),
    beat: new Set(),
  };
  private readonly watchers = new Set<() => void>();
  private source: EventSource | null = null;
  private lastEventId: number | null = null;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private hidden: ReturnType<typeof setTimeout> | undefined;
  state: LiveState = 'connecting';

  /** Opens the stream and follows the window's visibility and network; returns how to end it. */
  start(): () => void {
    const onVisible = () => (document.hidden ? this.rest() : this.wake());
    const onOffline = () => this.lose();
    const onOnline = () => this.wake();
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('offline', onOffline);
    window.addEventListener('online', onOnline);
    this.open();
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('offline', onOffline);
      window.removeEventListener('online', onOnline);
      clearTimeout(this.hidden);
      this.shut();
    };
  }

  /** Hears messages of one name; returns how to stop. */
  on<Name extends LiveName>(name: Name, handler: (body: LiveMessages[Name]) => void): () => void {
    const set: Set<(body: LiveMessages[Name]) => void> = this.handlers[name];
    set.add(handler);
    return () => void set.delete(handler);
  }

  /** Hears of changes of `state`. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  private open(): void {
    this.shut();
    const since = this.lastEventId === null ? '' : `?sejak=${this.lastEventId}`;
    const source = new EventSource(`/api/events${since}`);
    this.source = source;
    for (const name of NAMES) source.addEventListener(name, (event) => this.hear(name, event));
    source.onopen = () => this.listenForSilence();
    source.onerror = () => {
      this.become(navigator.onLine ? 'connecting' : 'offline');
      // The browser tries again by itself unless the server refused: the database is away, or the session ended.
      if (source.readyState === EventSource.CLOSED) {
        clearTimeout(this.silence);
        this.silence = setTimeout(() => this.open(), refusedPause());
      }
    };
    this.listenForSilence();
  }

  private hear(name: LiveName, event: MessageEvent<string>): void {
    this.listenForSilence();
    if (event.lastEventId) this.lastEventId = Number(event.lastEventId);
    if (name === 'ready') this.become('live');
    const body = JSON.parse(event.data);
    for (const handler of this.handlers[name]) handler(body);
  }

  private listenForSilence(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.open(), SILENCE_MS);
  }

  private become(state: LiveState): void {
    if (this.state === state) return;
    this.state = state;
    for (const watcher of this.watchers) watcher();
  }

  private rest(): void {
    clearTimeout(this.hidden);
    this.hidden = setTimeout(() => this.shut(), HIDDEN_MS);
  }

  private wake(): void {
    clearTimeout(this.hidden);
    if (document.hidden) return;
    if (this.source && this.source.readyState !== EventSource.CLOSED && this.state === 'live') return;
    this.become('connecting');
    this.open();
  }

  private lose(): void {
    this.shut();
    this.become('offline');
  }

  private shut(): void {
    clearTimeout(this.silence);
    this.source?.close();
    this.source = null;
  }
}
