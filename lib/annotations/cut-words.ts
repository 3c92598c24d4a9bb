import type { TextPart, TextPlace } from './text-anchor';
import { openThreads, type TextThread, threadsIn } from './thread';
import { standingOf } from './words-standing';

/** A thread at its place in the text. */
export interface PlacedThread {
  id: string;
  number: number;
  /** It suggests to write the words otherwise. */
  suggests: boolean;
  place: TextPlace;
}

/**
 * Those of a story's threads that are open and whose words, or what became of them, are in a part's text, at
 * their places.
 * @param blocks the words of the part
 */
export function placedThreads(
  part: TextPart,
  blocks: readonly string[],
  threads: readonly TextThread[],
): PlacedThread[] {
  return openThreads(threadsIn(part, threads)).flatMap((thread) => {
    const { id, number, replacement } = thread;
    const { place } = standingOf(blocks, thread);
    return place && place.to > place.from ? [{ id, number, suggests: replacement !== null, place }] : [];
  });
}

/** A stretch of text with the threads that are about it; `last` where a thread's words end with it. */
export interface WordsPiece {
  text: string;
  over: { thread: PlacedThread; last: boolean }[];
}

/**
 * A run of text cut where words of threads begin or end. Put together again, the pieces are the text.
 * @param from where the run begins in its block, in UTF-16 units
 * @param threads those of the block
 */
export function cutWords(text: string, from: number, threads: readonly PlacedThread[]): WordsPiece[] {
  const to = from + text.length;
  const edges = threads.flatMap(({ place }) => [place.from, place.to]);
  const cuts = [...new Set([from, ...edges.filter((edge) => edge > from && edge < to), to])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const over = threads.filter(({ place }) => place.from <= start && place.to >= end);
    return {
      text: text.slice(start - from, end - from),
      over: over.map((thread) => ({ thread, last: end === thread.place.to })),
    };
  });
}
