import { NAMES } from './capitals';
import type { BlockKind, Finding } from './finding';
import { mark, readPassage } from './passage';
import { protectedRanges, type Range } from './protected-ranges';
import { sentencesOf } from './sentences';
import { overlaps } from './settle-overlaps';

/** A word as dictionaries write it: composed, in small letters, with straight apostrophes. */
export const spellingKey = (word: string) => word.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'");

export interface SpellingOptions {
  kind: BlockKind;
  /** Parts that are somebody else's words. */
  quoted?: readonly Range[];
  /** What the rules found already: none of these words is looked up. */
  found?: readonly Finding[];
  /** Words, in small letters, that the office or the person has chosen to leave as they are. */
  allowed?: ReadonlySet<string>;
}

/** A word to be looked up in a dictionary, with the finding that it becomes when no dictionary knows it. */
export interface SpellingWord {
  /** The word as `spellingKey` writes it. */
  asked: string;
  finding: Finding;
}

/** What stands between spaces and marks: letters, and what may join them to something that is no word. */
const TOKEN = /[\p{L}\p{M}\p{N}_]+(?:['’ʼ./@&+-][\p{L}\p{M}\p{N}_]+)*/gu;
const PLAIN_WORD = /^\p{L}[\p{L}\p{M}]*(?:['’ʼ-][\p{L}\p{M}]+)*$/u;
const SHORTEST = 3;

/** The tokens of a text that may be words at all: no numbers, no short forms, nothing with a sign within. */
function* plainWords(text: string): Generator<Range & { found: string }> {
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    if (found.length < SHORTEST || !PLAIN_WORD.test(found)) continue;
    yield { from: match.index, to: match.index + found.length, found };
  }
}

/**
 * Whether a word has to be taken for a name: a capital or more in it, unless it begins a sentence, is written
 * small but for its first letter, and nothing in capitals follows it (“Tito Karnavian”).
 */
function isName(text: string, { from, to, found }: Range & { found: string }, starts: ReadonlySet<number>) {
  if (!/\p{Lu}/u.test(found)) return false;
  if (!starts.has(from) || /\p{Lu}/u.test(found.slice(1))) return true;
  return /^[ \u00a0]+\p{Lu}/u.test(text.slice(to, to + 3));
}

/** One that the list of names has, at the start of a sentence. */
const isKnownName = (word: string) => /^\p{Lu}/u.test(word) && NAMES.has(word.toLowerCase());

/** Where sentences begin with a letter. */
function sentenceStarts(text: string): Set<number> {
  const starts = sentencesOf(text).map(({ from, to }) => {
    const ahead = text.slice(from, to).search(/[\p{L}\p{N}]/u);
    return from + Math.max(0, ahead);
  });
  return new Set(starts);
}

/**
 * The words of one block of text that a dictionary is to be asked for, in the order in which they stand.
 * Left out are names, short forms, numbers, addresses, quotations, names of regulations, and what the rules
 * have found. Offsets are UTF-16 units.
 */
export function spellingWords(text: string, options: SpellingOptions): SpellingWord[] {
  const { addresses, quotations, regulations } = protectedRanges(
    readPassage(text, options.kind),
    options.quoted,
  );
  const ofWords = (options.found ?? []).filter(({ rule }) => rule !== 'longSentence');
  const taken: readonly Range[] = [...addresses, ...quotations, ...regulations, ...ofWords];
  const starts = sentenceStarts(text);
  const words: SpellingWord[] = [];
  for (const word of plainWords(text)) {
    if (taken.some((range) => overlaps(range, word)) || isName(text, word, starts)) continue;
    const asked = spellingKey(word.found);
    const isAllowed = options.allowed?.has(asked) || options.allowed?.has(word.found.toLowerCase());
    if (isAllowed || isKnownName(word.found)) continue;
    words.push({ asked, finding: mark('spelling', text, word.from, word.to, []) });
  }
  return words;
}
