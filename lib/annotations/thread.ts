import type { PersonName } from '@/lib/story/story-page';
import { TEXT_PARTS, type TextAnchor, type TextPart } from './text-anchor';

/** Who did something with a thread, and when. */
export interface ThreadMark {
  by: PersonName;
  at: Date;
}

export interface ThreadEntry {
  id: string;
  text: string;
  writer: PersonName;
  writtenAt: Date;
  /** People it names, in the order in which they were named. */
  mentions: PersonName[];
}

/** What is said about words of a text: a note with its answers, or a suggestion to write them otherwise. */
export interface TextThread {
  id: string;
  /** Counted by story, in the order in which they were opened: the number that stands at the words. */
  number: number;
  anchor: TextAnchor;
  /** The content version that the words were read in. */
  contentVersion: number;
  /** What should stand in the words' place; empty to take them out, null where nothing is suggested. */
  replacement: string | null;
  opened: ThreadMark;
  entries: ThreadEntry[];
  resolved: ThreadMark | null;
  accepted: ThreadMark | null;
  rejected: ThreadMark | null;
}

/** Whether something is still to be done about a thread. */
export function isOpen(thread: Pick<TextThread, 'resolved' | 'accepted' | 'rejected'>): boolean {
  return !thread.resolved && !thread.accepted && !thread.rejected;
}

/** The threads that ask for something, as they stand in the text; those whose words are gone come last. */
export function openThreads(threads: readonly TextThread[]): TextThread[] {
  return threads.filter(isOpen).toSorted(byPlace);
}

/** The threads about words of one part of a story. */
export function threadsIn(part: TextPart, threads: readonly TextThread[]): TextThread[] {
  return threads.filter(({ anchor }) => anchor.part === part);
}

export function byPlace(a: TextThread, b: TextThread): number {
  return (
    TEXT_PARTS.indexOf(a.anchor.part) - TEXT_PARTS.indexOf(b.anchor.part) ||
    a.anchor.block - b.anchor.block ||
    a.anchor.start - b.anchor.start ||
    a.number - b.number
  );
}

/** A thread in a few words, for where there is no room for all of it. */
export function excerpt(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}
