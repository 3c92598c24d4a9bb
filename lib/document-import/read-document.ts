import { parseDocument } from '@/lib/richtext/parse-document';
import { readDocx } from './docx/read-docx';
import { ImportFault, type ImportOutcome } from './imported-text';
import { readMarkdown } from './markdown';
import type { ReadableKind } from './readable-kind';

/**
 * Reads the text of a document into the shared schema. Pure but not quick: a thread of its own runs it.
 * @returns the text, checked as any text from outside is, or one reason why it is refused
 */
export function readDocument(content: Buffer, kind: ReadableKind): ImportOutcome {
  try {
    const text = kind === 'docx' ? readDocx(content) : readMarkdown(content);
    const parsed = parseDocument(text.document);
    return parsed.ok ? { ok: true, text: { ...text, document: parsed.document } } : parsed;
  } catch (error) {
    if (error instanceof ImportFault)
      return { ok: false, reason: { code: error.code, params: error.params } };
    // The stack of a parser that descends for every level; memory is the thread's to end.
    if (error instanceof RangeError) return { ok: false, reason: { code: 'documentNested' } };
    throw error;
  }
}
