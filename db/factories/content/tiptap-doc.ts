export type TiptapMark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };
export type TiptapText = { type: 'text'; text: string; marks?: TiptapMark[] };
export type TiptapParagraph = { type: 'paragraph'; content: TiptapText[] };
export type TiptapHeading = { type: 'heading'; attrs: { level: 2 | 3 }; content: TiptapText[] };
export type TiptapListItem = { type: 'listItem'; content: TiptapParagraph[] };
export type TiptapCell = { type: 'tableHeader' | 'tableCell'; content: TiptapParagraph[] };
export type TiptapRow = { type: 'tableRow'; content: TiptapCell[] };
export type TiptapBlock =
  | TiptapParagraph
  | TiptapHeading
  | { type: 'bulletList' | 'orderedList'; content: TiptapListItem[] }
  | { type: 'blockquote'; content: TiptapParagraph[] }
  | { type: 'table'; content: TiptapRow[] };
export type TiptapDoc = { type: 'doc'; content: TiptapBlock[] };

const INLINE = /\*\*(.+?)\*\*|_(.+?)_|\[(.+?)\]\((.+?)\)/g;

/** Reads **bold**, _italic_ and [text](href) into marked text nodes. */
export function inline(source: string): TiptapText[] {
  const nodes: TiptapText[] = [];
  let from = 0;
  for (const match of source.matchAll(INLINE)) {
    if (match.index > from) nodes.push({ type: 'text', text: source.slice(from, match.index) });
    const [whole, bold, italic, label, href] = match;
    if (bold) nodes.push({ type: 'text', text: bold, marks: [{ type: 'bold' }] });
    else if (italic) nodes.push({ type: 'text', text: italic, marks: [{ type: 'italic' }] });
    else if (label && href)
      nodes.push({ type: 'text', text: label, marks: [{ type: 'link', attrs: { href } }] });
    from = match.index + whole.length;
  }
  if (from < source.length) nodes.push({ type: 'text', text: source.slice(from) });
  return nodes;
}

export const paragraph = (source: string): TiptapParagraph => ({
  type: 'paragraph',
  content: inline(source),
});

export const heading = (source: string): TiptapHeading => ({
  type: 'heading',
  attrs: { level: 2 },
  content: inline(source),
});

export const list = (type: 'bulletList' | 'orderedList', items: readonly string[]): TiptapBlock => ({
  type,
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
});

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): TiptapBlock => ({
  type: 'table',
  content: [head, ...rows].map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((cell) => ({
      type: row === 0 ? 'tableHeader' : 'tableCell',
      content: [paragraph(cell)],
    })),
  })),
});

/** The words of a document, one line a text block: for length checks and language checks. */
export function plainText(doc: TiptapDoc): string {
  const words = (content: readonly { text: string }[]) => content.map((node) => node.text).join('');
  return doc.content
    .flatMap((block): string[] => {
      if (block.type === 'paragraph' || block.type === 'heading') return [words(block.content)];
      if (block.type === 'blockquote') return block.content.map((line) => words(line.content));
      if (block.type === 'table')
        return block.content.flatMap((row) =>
          row.content.flatMap((cell) => cell.content.map((line) => words(line.content))),
        );
      return block.content.flatMap((item) => item.content.map((line) => words(line.content)));
    })
    .join('\n');
}
