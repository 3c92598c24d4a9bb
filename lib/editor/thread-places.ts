import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { TextChange } from '@/lib/annotations/suggested-change';
import { type AnchoredThread, suggestedChanges } from '@/lib/annotations/suggested-changes';
import { anchorAt, type TextAnchor } from '@/lib/annotations/text-anchor';
import { type Standing, standingOf, type WordsStanding } from '@/lib/annotations/words-standing';

/** A thread's words in the editor's document. */
export interface ThreadAt<T> {
  thread: T;
  standing: WordsStanding;
  from: number;
  to: number;
}

interface Block {
  text: string;
  /** Where its words begin in the document. */
  start: number;
}

const texts = new WeakMap<Node, string>();

function textOf(block: Node): string {
  const known = texts.get(block) ?? block.textBetween(0, block.content.size, undefined, '\n');
  texts.set(block, known);
  return known;
}

/** Paragraphs and headings in reading order, as anchors count them. */
function blocksIn(doc: Node): Block[] {
  const blocks: Block[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    blocks.push({ text: textOf(node), start: at + 1 });
    return false;
  });
  return blocks;
}

/** How the words of threads stand in a document, and where those that have a place in it are. */
export interface ThreadStandings<T> {
  standings: ReadonlyMap<string, WordsStanding>;
  places: ThreadAt<T>[];
}

/** Where the words of threads stand now, and what became of those that were changed. */
export function threadStandings<T extends AnchoredThread>(
  doc: Node,
  threads: readonly T[],
): ThreadStandings<T> {
  const blocks = blocksIn(doc);
  const judged = judge(blocks, threads);
  return {
    standings: new Map(judged.map(({ thread, standing }) => [thread.id, standing])),
    places: judged.flatMap(({ thread, standing, place }) => {
      const start = place && blocks[place.block]?.start;
      return place && start !== undefined && start !== null
        ? [{ thread, standing, from: start + place.from, to: start + place.to }]
        : [];
    }),
  };
}

function judge<T extends AnchoredThread>(
  blocks: readonly Block[],
  threads: readonly T[],
): (Standing & { thread: T })[] {
  const words = blocks.map(({ text }) => text);
  return threads.map((thread) => ({ thread, ...standingOf(words, thread) }));
}

/**
 * Writes what is suggested in the words' places, in one transaction. Of suggestions on the same words only the
 * first is written; one whose words were changed, or stand as suggested already, is not.
 * @returns ids of the threads whose suggestions were written
 */
export function writeSuggestions(tr: Transaction, threads: readonly AnchoredThread[]): string[] {
  const blocks = blocksIn(tr.doc);
  const changes = suggestedChanges(
    blocks.map(({ text }) => text),
    threads,
  );
  for (const { change } of changes) write(tr, change, blocks[change.block]?.start ?? 0);
  return changes.map(({ id }) => id);
}

/** Whether what a thread suggests stands at its place: the words that it quotes may still be part of it. */
export function isWritten(doc: Node, thread: AnchoredThread): boolean {
  const [judged] = judge(blocksIn(doc), [thread]);
  return judged?.standing === 'written';
}

/** The new words look as those did that stood at their beginning. */
function write(tr: Transaction, { from, to, text }: TextChange, start: number): void {
  const [first, last] = [start + from, start + to];
  if (text === '') return void tr.delete(first, last);
  const $first = tr.doc.resolve(first);
  const marks = first === last ? $first.marks() : ($first.nodeAfter?.marks ?? $first.marks());
  tr.replaceWith(first, last, tr.doc.type.schema.text(text, marks));
}

/** The words between two places as an anchor; of several blocks only the first one's. Null where none are. */
export function anchorBetween(doc: Node, from: number, to: number): TextAnchor | null {
  for (const [block, { text, start }] of blocksIn(doc).entries()) {
    const place = { block, from: Math.max(0, from - start), to: Math.min(text.length, to - start) };
    const anchor = place.to > place.from ? anchorAt(text, place) : null;
    if (anchor) return anchor;
  }
  return null;
}
