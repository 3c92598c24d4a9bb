import type { RichNode } from '@/lib/richtext/document';
import { type FlatBlock, paragraphNode } from '../blocks';
import { elementsOf, holds, type XmlElement } from '../xml';

export type NoteKind = 'footnotes' | 'endnotes';

export interface NotePart {
  notes: ReadonlyMap<string, XmlElement>;
  /** Reads a block of this part, tables as the text of their cells. */
  read: (element: XmlElement) => FlatBlock[];
}

/** Footnotes and endnotes of a document: numbered as they are met, and a list at the end of the text. */
export class Notes {
  private readonly met = new Map<string, { number: number; element: XmlElement; part: NotePart }>();
  private readonly parts = new Map<NoteKind, NotePart>();

  add(kind: NoteKind, part: NotePart): void {
    this.parts.set(kind, part);
  }

  /** The number of a note that is referred to; null when there is none or it says nothing. */
  numberOf(kind: NoteKind, id: string): number | null {
    const key = `${kind} ${id}`;
    const known = this.met.get(key);
    if (known) return known.number;
    const part = this.parts.get(kind);
    const element = part?.notes.get(id);
    if (!part || !element || !holds(element, ['w:t'])) return null;
    const number = this.met.size + 1;
    this.met.set(key, { number, element, part });
    return number;
  }

  /** A line and the list of the notes; nothing when the text refers to none. */
  list(): RichNode[] {
    const items: RichNode[] = [];
    // A note may refer to another, which then joins those that are gone through.
    for (const { element, part } of this.met.values()) {
      const blocks = elementsOf(element).flatMap(part.read).map(plainBlock);
      const content = blocks[0]?.type === 'paragraph' ? blocks : [paragraphNode([]), ...blocks];
      items.push({ type: 'listItem', content });
    }
    if (items.length === 0) return [];
    return [
      { type: 'horizontalRule' },
      { type: 'orderedList', attrs: { start: 1, type: null }, content: items },
    ];
  }
}

/** In a note every block of words is a paragraph: lists and headings within it would hide its number. */
function plainBlock(block: FlatBlock): RichNode {
  if (block.kind === 'item') return paragraphNode(block.inline);
  return block.node.type === 'heading' ? paragraphNode(block.node.content ?? []) : block.node;
}
