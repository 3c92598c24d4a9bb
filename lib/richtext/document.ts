/** A Tiptap document as stored: the JSON form of ProseMirror nodes and marks. */
export interface RichMark {
  type: string;
  attrs?: Record<string, unknown>;
}

export interface RichNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: RichNode[];
  marks?: RichMark[];
  text?: string;
}

export interface RichDocument extends RichNode {
  type: 'doc';
}

export const EMPTY_DOCUMENT: RichDocument = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Depth-first walk over a node and all below it. */
export function* walkNodes(node: RichNode): Generator<RichNode> {
  yield node;
  for (const child of node.content ?? []) yield* walkNodes(child);
}

/** The words of a document as plain text, one block a line. */
export function plainText(node: RichNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'embed') return String(node.attrs?.title ?? '');
  const children = node.content ?? [];
  const inline = children.every((child) => child.type === 'text' || child.type === 'hardBreak');
  return children
    .map(plainText)
    .filter((text) => text !== '')
    .join(inline ? '' : '\n');
}

/** File ids of the pictures in a document, each once. */
export function pictureFileIds(document: RichNode): string[] {
  const ids = new Set<string>();
  for (const node of walkNodes(document)) {
    if (node.type === 'image' && typeof node.attrs?.fileId === 'string') ids.add(node.attrs.fileId);
  }
  return [...ids];
}

/** How many pictures of a document have no alternative text. */
export function picturesWithoutAlt(document: RichNode): number {
  let count = 0;
  for (const node of walkNodes(document)) {
    if (node.type === 'image' && String(node.attrs?.alt ?? '').trim() === '') count += 1;
  }
  return count;
}

/** A document of plain paragraphs, one for each block of the text between empty lines. */
export function documentFromText(text: string): RichDocument {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  if (paragraphs.length === 0) return EMPTY_DOCUMENT;
  return {
    type: 'doc',
    content: paragraphs.map((paragraph) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: paragraph.replace(/\s*\n\s*/g, ' ') }],
    })),
  };
}
