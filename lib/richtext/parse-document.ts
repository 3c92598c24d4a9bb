import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import type { Refusal } from '@/lib/sop/refusal';
import { LIMITS } from '@/lib/sop/vocabulary';
import type { PlaceFault } from './article-limits';
import type { RichDocument } from './document';
import { findFault, MAX_NODES } from './document-fault';
import { ARTICLE_EXTENSIONS } from './extensions';

const schema = getSchema(ARTICLE_EXTENSIONS);

/**
 * Checks a document from outside against the shared schema: only its nodes, marks and attributes, safe
 * links, pictures that are uploads. What does not fit is refused, never mended silently.
 * @returns the document as plain JSON, or a refusal whose `at` names the place ("#3 table > … > link.href").
 */
export function parseDocument(
  input: unknown,
): { ok: true; document: RichDocument } | { ok: false; reason: Refusal } {
  const invalid = (at: string, why: PlaceFault): { ok: false; reason: Refusal } => ({
    ok: false,
    reason: { code: 'documentInvalid', params: { at, why }, field: 'body' },
  });
  const fault = findFault(input);
  if (fault?.kind === 'tooLarge') return tooLarge(fault.bytes);
  if (fault?.kind === 'tooLong') {
    return { ok: false, reason: { code: 'documentTooLong', params: { limit: MAX_NODES }, field: 'body' } };
  }
  if (fault) return invalid(fault.at, fault.why);

  const json = JSON.stringify(input);
  const bytes = new TextEncoder().encode(json).length;
  if (bytes > LIMITS.documentBytes) return tooLarge(bytes);
  let place = '';
  try {
    const node = Node.fromJSON(schema, input);
    // Block by block first, so that the place can be named.
    node.forEach((block, _offset, index) => {
      place = `#${index + 1} ${block.type.name} > `;
      block.check();
    });
    place = '';
    node.check();
    // ProseMirror's attributes have no prototype, and such objects cannot be handed to a client component.
    return { ok: true, document: JSON.parse(JSON.stringify(node.toJSON())) as RichDocument };
  } catch (error) {
    return invalid(place + (error instanceof Error ? error.message.slice(0, 120) : 'doc'), 'order');
  }
}

function tooLarge(bytes: number): { ok: false; reason: Refusal } {
  return {
    ok: false,
    reason: {
      code: 'documentTooLarge',
      params: { bytes, limit: `${LIMITS.documentBytes / 1_000_000} MB` },
      field: 'body',
    },
  };
}
