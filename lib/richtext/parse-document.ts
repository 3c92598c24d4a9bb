import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import type { Refusal } from '@/lib/sop/refusal';
import { LIMITS } from '@/lib/sop/vocabulary';
import { type RichDocument, walkNodes } from './document';
import { ARTICLE_EXTENSIONS } from './extensions';
import { safeHref } from './safe-link';

const schema = getSchema(ARTICLE_EXTENSIONS);
const MAX_DEPTH = 24;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function depthOf(value: unknown, limit: number): number {
  if (limit === 0 || value === null || typeof value !== 'object') return 0;
  const content = (value as { content?: unknown }).content;
  if (!Array.isArray(content)) return 1;
  return 1 + Math.max(0, ...content.map((child) => depthOf(child, limit - 1)));
}

/**
 * Checks a document from outside against the shared schema: only its nodes, marks and attributes, safe
 * links, pictures that are uploads. What does not fit is refused, never mended silently.
 */
export function parseDocument(
  input: unknown,
): { ok: true; document: RichDocument } | { ok: false; reason: Refusal } {
  const invalid = (at: string): { ok: false; reason: Refusal } => ({
    ok: false,
    reason: { code: 'documentInvalid', params: { at }, field: 'body' },
  });
  const size = JSON.stringify(input)?.length ?? 0;
  if (size > LIMITS.documentBytes) {
    return { ok: false, reason: { code: 'documentTooLarge', params: { bytes: size }, field: 'body' } };
  }
  if (depthOf(input, MAX_DEPTH + 1) > MAX_DEPTH) return invalid('depth');

  let document: RichDocument;
  try {
    const node = Node.fromJSON(schema, input);
    if (node.type.name !== 'doc') return invalid(node.type.name);
    node.check();
    document = node.toJSON() as RichDocument;
  } catch (error) {
    return invalid(error instanceof Error ? error.message.slice(0, 120) : 'document');
  }
  for (const node of walkNodes(document)) {
    for (const mark of node.marks ?? []) {
      if (mark.type === 'link' && safeHref(mark.attrs?.href) === null) return invalid('link');
    }
    if (node.type === 'image' && !isUpload(node.attrs)) return invalid('image');
  }
  return { ok: true, document };
}

function isUpload(attrs: Record<string, unknown> | undefined): boolean {
  const fileId = attrs?.fileId;
  return typeof fileId === 'string' && UUID.test(fileId) && attrs?.src === `/media/${fileId}`;
}
