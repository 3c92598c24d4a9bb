import type { FromSpeller, ToSpeller } from '@/lib/spelling/messages';

/** The side of a `Worker` that is used here. */
export interface SpellerPort {
  postMessage: (message: ToSpeller) => void;
  addEventListener: (type: 'message', listener: (event: { data: FromSpeller }) => void) => void;
  terminate: () => void;
}

/** What the dictionary says of words, as far as the worker has answered. Each word is asked for once. */
export class Spelling {
  private readonly asked = new Set<string>();
  private readonly answered = new Map<string, boolean>();
  private readonly suggested = new Map<string, PromiseWithResolvers<readonly string[]>>();
  private readonly listeners = new Set<() => void>();

  /** @param onAbsent told when there is no dictionary, and no answer will come */
  constructor(
    private readonly port: SpellerPort,
    private readonly onAbsent: () => void,
  ) {
    port.addEventListener('message', ({ data }) => this.take(data));
  }

  /** Tells whenever there is more to know of words, or it is worth asking again; returns how to stop it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Whether no dictionary knows the word; undefined until the answer is there. */
  isUnknown(word: string): boolean | undefined {
    return this.answered.get(word);
  }

  /** Whether everything that was asked is answered. */
  get isSettled(): boolean {
    return this.asked.size === this.answered.size;
  }

  /** Asks for words that were not asked for before. */
  lookUp(words: Iterable<string>): void {
    const fresh = [...words].filter((word) => !this.asked.has(word));
    if (fresh.length === 0) return;
    for (const word of fresh) this.asked.add(word);
    this.port.postMessage({ kind: 'lookUp', words: fresh });
  }

  /** What may have been meant by a word, best first, at most five. */
  suggest(word: string): Promise<readonly string[]> {
    const known = this.suggested.get(word);
    if (known) return known.promise;
    const coming = Promise.withResolvers<readonly string[]>();
    this.suggested.set(word, coming);
    this.port.postMessage({ kind: 'suggest', word });
    return coming.promise;
  }

  /** The way to the server is open again: who still misses an answer asks anew. */
  tryAgain(): void {
    for (const listener of this.listeners) listener();
  }

  close(): void {
    this.port.terminate();
  }

  private take(message: FromSpeller): void {
    if (message.kind === 'absent') this.onAbsent();
    else if (message.kind === 'away') this.forgetUnanswered();
    else if (message.kind === 'suggested') this.suggested.get(message.word)?.resolve(message.suggestions);
    else {
      const unknown = new Set(message.unknown);
      for (const word of message.words) this.answered.set(word, unknown.has(word));
      for (const listener of this.listeners) listener();
    }
  }

  private forgetUnanswered(): void {
    for (const word of this.asked) if (!this.answered.has(word)) this.asked.delete(word);
  }
}
