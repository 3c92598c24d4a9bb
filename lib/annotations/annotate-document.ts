import { inlineText } from '@/lib/content-checks/text-blocks';
import type { RichDocument, RichMark, RichNode } from '@/lib/richtext/document';
import type { TextPlace } from './text-anchor';

/** A thread at its place in the document. */
export interface PlacedThread {
  id: string;
  number: number;
  /** It suggests to write the words otherwise. */
  suggests: boolean;
  place: TextPlace;
}

/** The mark that words of a thread carry in a document made to be read; never in a stored one. */
export const THREAD_MARK = 'thread';

/**
 * A copy of a document to read: every paragraph and heading knows its number among them (`attrs.block`), and
 * the words of each thread carry its mark, the last piece of them `last`.
 */
export function annotateDocument(document: RichDocument, threads: readonly PlacedThread[]): RichDocument {
  const byBlock = Map.groupBy(threads, ({ place }) => place.block);
  let block = -1;
  function copy(node: RichNode): RichNode {
    if (node.type === 'paragraph' || node.type === 'heading') {
      block += 1;
      const content = annotated(node.content ?? [], byBlock.get(block) ?? []);
      return { ...node, attrs: { ...node.attrs, block }, ...(node.content && { content }) };
    }
    return node.content ? { ...node, content: node.content.map(copy) } : node;
  }
  return copy(document) as RichDocument;
}

function annotated(nodes: readonly RichNode[], threads: readonly PlacedThread[]): RichNode[] {
  let at = 0;
  return nodes.flatMap((node) => {
    const from = at;
    at += inlineText(node).length;
    return node.type === 'text' ? pieces(node, from, at, threads) : [node];
  });
}

/** A run of text cut where words of a thread begin or end. */
function pieces(node: RichNode, from: number, to: number, threads: readonly PlacedThread[]): RichNode[] {
  const edges = threads.flatMap(({ place }) => [place.from, place.to]);
  const cuts = [...new Set([from, ...edges.filter((edge) => edge > from && edge < to), to])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const marks = threads
      .filter(({ place }) => place.from <= start && place.to >= end)
      .map((thread) => markOf(thread, end));
    const text = (node.text ?? '').slice(start - from, end - from);
    return marks.length === 0
      ? { ...node, text }
      : { ...node, text, marks: [...(node.marks ?? []), ...marks] };
  });
}

function markOf({ id, number, suggests, place }: PlacedThread, end: number): RichMark {
  return { type: THREAD_MARK, attrs: { id, number, suggests, last: end === place.to } };
}
