import { type RichDocument, walkNodes } from '@/lib/richtext/document';
import type { Outcome } from '@/lib/sop/refusal';
import type { ImportedText } from './imported-text';

/** As many blocks as a person looks through before he takes or leaves a text. */
const SHOWN_BLOCKS = 60;

/** The beginning of an imported text, and what there is in all of it. */
export interface ImportPreview extends Omit<ImportedText, 'document'> {
  shown: RichDocument;
  blocksBeyond: number;
  headings: number;
  lists: number;
  tables: number;
}

/** The server action that reads the text of an upload. */
export type ReadTextAction = (fileId: string) => Promise<Outcome<{ preview: ImportPreview }>>;

/** What a browser is sent of a text: whole counts, but not a hundred pages. */
export function importPreview({ document, ...text }: ImportedText): ImportPreview {
  const blocks = document.content ?? [];
  const counts = { headings: 0, lists: 0, tables: 0 };
  for (const { type } of walkNodes(document)) {
    if (type === 'heading') counts.headings += 1;
    else if (type === 'bulletList' || type === 'orderedList') counts.lists += 1;
    else if (type === 'table') counts.tables += 1;
  }
  return {
    ...text,
    ...counts,
    shown: { type: 'doc', content: blocks.slice(0, SHOWN_BLOCKS) },
    blocksBeyond: Math.max(0, blocks.length - SHOWN_BLOCKS),
  };
}
