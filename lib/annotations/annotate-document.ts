import { inlineText } from '@/lib/content-checks/text-blocks';
import type { RichDocument, RichNode } from '@/lib/richtext/document';
import { cutWords, type PlacedThread } from './cut-words';

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
    return node.type === 'text' ? pieces(node, from, threads) : [node];
  });
}

function pieces(node: RichNode, from: number, threads: readonly PlacedThread[]): RichNode[] {
  return cutWords(node.text ?? '', from, threads).map(({ text, over }) => {
    const marks = over.map(({ last, thread: { id, number, suggests } }) => ({
      ...{ type: THREAD_MARK, attrs: { id, number, suggests, last } },
    }));
    return marks.length === 0
      ? { ...node, text }
      : { ...node, text, marks: [...(node.marks ?? []), ...marks] };
  });
}
