import { type RichDocument, type RichNode, walkNodes } from '@/lib/richtext/document';
import type { Outcome } from '@/lib/sop/refusal';
import type { ImportedText } from './imported-text';

/** As many blocks as a person looks through before he takes or leaves a text. */
const SHOWN_BLOCKS = 60;

/** The beginning of an imported text, and what there is in all of it. */
export interface ImportPreview extends Omit<ImportedText, 'document' | 'pictures'> {
  shown: RichDocument;
  blocksBeyond: number;
  headings: number;
  lists: number;
  tables: number;
  pictures: number;
}

/** The server action that reads the text of an upload. */
export type ReadTextAction = (fileId: string) => Promise<Outcome<{ preview: ImportPreview }>>;

/**
 * What a browser is sent of a text: whole counts, but not a hundred pages. Its pictures are no uploads yet.
 * @param pictureHere what stands in the place of a picture with that alternative text
 */
export function importPreview(
  { document, pictures: _, ...text }: ImportedText,
  pictureHere: (alt: string) => string,
): ImportPreview {
  const blocks = document.content ?? [];
  const counts = { headings: 0, lists: 0, tables: 0, pictures: 0 };
  for (const { type } of walkNodes(document)) {
    if (type === 'heading') counts.headings += 1;
    else if (type === 'bulletList' || type === 'orderedList') counts.lists += 1;
    else if (type === 'table') counts.tables += 1;
    else if (type === 'image') counts.pictures += 1;
  }
  const asWords = (node: RichNode): RichNode => {
    if (node.type !== 'image') return node.content ? { ...node, content: node.content.map(asWords) } : node;
    const words = pictureHere(String(node.attrs?.alt ?? ''));
    return { type: 'paragraph', content: [{ type: 'text', text: words, marks: [{ type: 'italic' }] }] };
  };
  return {
    ...text,
    ...counts,
    shown: { type: 'doc', content: blocks.slice(0, SHOWN_BLOCKS).map(asWords) },
    blocksBeyond: Math.max(0, blocks.length - SHOWN_BLOCKS),
  };
}
