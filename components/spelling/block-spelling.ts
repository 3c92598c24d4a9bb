import type { Finding } from '@/lib/language/finding';
import type { SpellingWord } from '@/lib/language/spelling-words';
import type { Spelling } from './spelling';

/** What is left to say of a block. */
interface Open {
  /** Its words that were not answered for or are unknown. */
  words: readonly SpellingWord[];
  /** How many it had. */
  total: number;
  isAnswered: boolean;
}

/** From so many words on, a block of which most are unknown is in another language. */
const ENOUGH_TO_TELL = 8;

/** The misspelt words of blocks. What a block's words are is read once for each reading of its rules. */
export class BlockSpelling {
  private readonly known = new WeakMap<readonly Finding[], Open>();
  private readonly wanted = new Set<string>();

  constructor(readonly spelling: Spelling) {}

  /**
   * The words of a block that the dictionary is known not to know; the same findings at every look.
   * @param findings what the rules found in the block: the same list stands for the same reading
   * @param read the block's words
   */
  misspelt(findings: readonly Finding[], read: () => readonly SpellingWord[]): readonly Finding[] {
    const open = this.known.get(findings) ?? this.read(findings, read());
    if (!open.isAnswered) this.sift(open);
    const unknown = open.isAnswered
      ? open.words
      : open.words.filter(({ asked }) => this.spelling.isUnknown(asked));
    const isForeign = open.total >= ENOUGH_TO_TELL && unknown.length * 2 > open.total;
    return isForeign ? [] : unknown.map(({ finding }) => finding);
  }

  /** Asks, in one message, for the words that were met since. */
  ask(): void {
    this.spelling.lookUp(this.wanted);
    this.wanted.clear();
  }

  private read(findings: readonly Finding[], words: readonly SpellingWord[]): Open {
    const open = { words, total: words.length, isAnswered: false };
    this.known.set(findings, open);
    return open;
  }

  private sift(open: Open): void {
    open.words = open.words.filter(({ asked }) => this.spelling.isUnknown(asked) !== false);
    const waiting = open.words.filter(({ asked }) => this.spelling.isUnknown(asked) === undefined);
    for (const { asked } of waiting) this.wanted.add(asked);
    open.isAnswered = waiting.length === 0;
  }
}
