import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** A board without a window: hears as the desk's own does, and comes again when it is sent away. */
export class ListeningBoard {
  /** Stage of each story heard of, by its id. */
  readonly heard = new Map<string, string>();
  live = false;
  /** Answers of the server that refused, by status. */
  readonly refused = new Set<number>();
  private since: number | null = null;
  private readonly closed = new AbortController();

  private constructor(
    private readonly address: string,
    private readonly cookie: string,
  ) {}

  /** Opens one with the session of a page. */
  static async open(page: Page): Promise<ListeningBoard> {
    const { cookies } = await page.context().storageState();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const board = new ListeningBoard(new URL('/api/events', page.url()).href, cookie);
    void board.follow();
    return board;
  }

  close(): void {
    this.closed.abort();
  }

  private async follow(): Promise<void> {
    while (!this.closed.signal.aborted) {
      await this.listen().catch(() => {});
      this.live = false;
      await sleep(1_000);
    }
  }

  private async listen(): Promise<void> {
    const answer = await fetch(`${this.address}${this.since === null ? '' : `?sejak=${this.since}`}`, {
      headers: { cookie: this.cookie },
      signal: this.closed.signal,
    });
    if (!answer.ok || !answer.body) return void this.refused.add(answer.status);
    let rest = '';
    for await (const text of answer.body.pipeThrough(new TextDecoderStream())) {
      const messages = (rest + text).split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) this.hear(message);
    }
  }

  private hear(message: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(message)?.[1];
    const id = field('id');
    if (id) this.since = Number(id);
    if (field('event') === 'ready') this.live = true;
    if (field('event') !== 'stories') return;
    const { cards } = JSON.parse(field('data') ?? '{}') as { cards: { id: string; stage: string }[] };
    for (const card of cards) this.heard.set(card.id, card.stage);
  }
}
