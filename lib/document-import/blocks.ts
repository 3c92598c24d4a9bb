import { countWords } from '@/lib/editor/text-measure';
import { MAX_LIST_START } from '@/lib/richtext/article-limits';
import type { RichDocument, RichNode } from '@/lib/richtext/document';
import { EMPTY_DOCUMENT, plainText } from '@/lib/richtext/document';
import { LIMITS } from '@/lib/sop/vocabulary';
import { IMPORT_LIMITS } from './import-limits';
import { type ImportedPicture, type ImportedText, ImportFault, type LeftOutCounter } from './imported-text';

/** The numbering of a list item: its level from 0, and null for a bullet. */
export interface ItemNumbering {
  level: number;
  ordered: { number: number; type: string | null } | null;
}

/** A block in the order of reading, before lists and quotations are gathered. */
export type FlatBlock =
  | { kind: 'node'; node: RichNode }
  | { kind: 'quote'; node: RichNode }
  /** What belongs to the block before it: a picture of a list's item stays with the item. */
  | { kind: 'beside'; node: RichNode }
  | { kind: 'item'; numbering: ItemNumbering; inline: RichNode[] };

/** A heading as its document ranks it, 0 for a title; `settleHeadings` brings it to the schema's levels. */
export function headingNode(rank: number, inline: RichNode[]): RichNode {
  return { type: 'heading', attrs: { level: rank }, content: inline };
}

export function paragraphNode(inline: RichNode[]): RichNode {
  return inline.length > 0 ? { type: 'paragraph', content: inline } : { type: 'paragraph' };
}

/** Gathers items into lists and quotations into one another's blockquote. */
export function gatherBlocks(blocks: readonly FlatBlock[], leftOut: LeftOutCounter): RichNode[] {
  const gathered: RichNode[] = [];
  let lists: { level: number; list: RichNode; next: number }[] = [];
  let quote: RichNode | null = null;
  for (const block of blocks) {
    if (block.kind === 'beside') {
      const item = lists.at(-1)?.list.content?.at(-1);
      (item ?? quote)?.content?.push(block.node) ?? gathered.push(block.node);
      continue;
    }
    if (block.kind !== 'item') lists = [];
    if (block.kind !== 'quote') quote = null;
    if (block.kind === 'node') gathered.push(block.node);
    else if (block.kind === 'quote') {
      if (!quote) {
        quote = { type: 'blockquote', content: [] };
        gathered.push(quote);
      }
      quote.content?.push(block.node);
    } else addItem(block.numbering, block.inline);
  }
  return gathered;

  function addItem(numbering: ItemNumbering, inline: RichNode[]) {
    const item: RichNode = { type: 'listItem', content: [paragraphNode(inline)] };
    while (lists.length > 1 && (lists.at(-1)?.level ?? 0) > numbering.level) lists.pop();
    const top = lists.at(-1);
    const deeper = top !== undefined && numbering.level > top.level;
    if (deeper && lists.length >= IMPORT_LIMITS.nesting) {
      leftOut.add('depth');
      top.list.content?.push(item);
      top.next += 1;
      return;
    }
    const number = numbering.ordered?.number ?? 0;
    if (top && !deeper && sameKind(top.list, numbering) && (!numbering.ordered || number === top.next)) {
      top.list.content?.push(item);
      top.next += 1;
      return;
    }
    const list = listNode(numbering, item);
    if (!deeper) lists.pop();
    const parent = lists.at(-1)?.list.content?.at(-1)?.content ?? gathered;
    parent.push(list);
    lists.push({ level: numbering.level, list, next: number + 1 });
  }
}

function sameKind(list: RichNode, { ordered }: ItemNumbering): boolean {
  if (!ordered) return list.type === 'bulletList';
  return list.type === 'orderedList' && list.attrs?.type === ordered.type;
}

function listNode({ ordered }: ItemNumbering, item: RichNode): RichNode {
  if (!ordered) return { type: 'bulletList', content: [item] };
  const start = Math.min(Math.max(ordered.number, 1), MAX_LIST_START);
  return { type: 'orderedList', attrs: { start, type: ordered.type }, content: [item] };
}

/**
 * Makes the text of what was read: finds its title, and brings its headings to the schema's two levels, the
 * highest rank below the title to the higher one.
 * @throws ImportFault when there is no text
 */
export function settleText(
  blocks: RichNode[],
  leftOut: LeftOutCounter,
  pictures: ImportedPicture[] = [],
): ImportedText {
  const headings = [...headingsOf(blocks)];
  const first = headings.find((heading) => heading.attrs?.level === 0) ?? headings[0];
  const rank = (heading: RichNode) => Number(heading.attrs?.level);
  const words = first ? plainText(first).replace(/\s+/g, ' ').trim() : '';
  const title = words !== '' && words.length <= LIMITS.title ? words : null;
  const others = headings.filter((heading) => heading !== first);
  const titleStands =
    title !== null &&
    first === blocks[0] &&
    others.every((heading) => rank(heading) > rank(blocks[0] as RichNode));
  const highest = Math.min(...(titleStands ? others : headings).map(rank));
  for (const heading of headings) heading.attrs = { level: rank(heading) <= highest ? 2 : 3 };
  const document: RichDocument = { type: 'doc', content: blocks };
  const count = countWords(plainText(document));
  if (count === 0) throw new ImportFault('documentEmpty');
  return { title, titleStands, document, leftOut: leftOut.list(), words: count, pictures };
}

function* headingsOf(blocks: readonly RichNode[]): Generator<RichNode> {
  for (const block of blocks) {
    if (block.type === 'heading') yield block;
    else if (block.content) yield* headingsOf(block.content);
  }
}

/** The text without the heading that became the story's title. */
export function withoutTitle(text: Pick<ImportedText, 'document' | 'titleStands'>): RichDocument {
  if (!text.titleStands) return text.document;
  const rest = text.document.content?.slice(1) ?? [];
  return rest.length > 0 ? { type: 'doc', content: rest } : EMPTY_DOCUMENT;
}
