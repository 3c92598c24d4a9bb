import type { BlockKind } from '@/lib/language/finding';
import type { RichDocument, RichNode } from '@/lib/richtext/document';

/** A paragraph or heading of a document, with the way to it. */
export interface TextBlock {
  node: RichNode;
  path: readonly number[];
  kind: BlockKind;
  /** It stands in a block quotation, so that its words are somebody else's. */
  inQuote: boolean;
}

/** A line break counts one unit, as in the editor, so that offsets mean the same in both. */
export function inlineText(node: RichNode): string {
  return node.type === 'hardBreak' ? '\n' : (node.text ?? '');
}

/** The words of a block, one UTF-16 unit for each place that the editor counts. */
export function blockText(node: RichNode): string {
  return (node.content ?? []).map(inlineText).join('');
}

/** Every node of a document with the way to it, in reading order. */
export function* nodesWithPath(
  document: RichDocument,
): Generator<{ node: RichNode; path: readonly number[]; inQuote: boolean }> {
  function* below(
    node: RichNode,
    path: readonly number[],
    inQuote: boolean,
  ): ReturnType<typeof nodesWithPath> {
    for (const [index, child] of (node.content ?? []).entries()) {
      const way = [...path, index];
      yield { node: child, path: way, inQuote };
      yield* below(child, way, inQuote || child.type === 'blockquote');
    }
  }
  yield* below(document, [], false);
}

/** The paragraphs and headings of a document, in reading order. */
export function* textBlocks(document: RichDocument): Generator<TextBlock> {
  for (const { node, path, inQuote } of nodesWithPath(document)) {
    if (node.type === 'heading') yield { node, path, kind: 'heading', inQuote };
    if (node.type === 'paragraph') yield { node, path, kind: 'text', inQuote };
  }
}
