import { anchorAt, type TextAnchor, type TextPart } from '@/lib/annotations/text-anchor';

/** Marks what stands in a paragraph and is none of its words. */
export const TOOL = 'data-tool';

/** The words of a block as they are read, with what is no word of it left out; a line break is one unit. */
function* wordNodes(block: Element): Generator<{ node: Node; text: string }> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.hasAttribute(TOOL) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) yield { node, text: node.data };
    else if (node.nodeName === 'BR') yield { node, text: '\n' };
  }
}

/** Where a boundary of a range stands in the words of a block, in UTF-16 units. */
function unitsBefore(block: Element, container: Node, offset: number): number {
  let units = 0;
  for (const { node, text } of wordNodes(block)) {
    if (node === container) return units + Math.min(offset, text.length);
    const after = document.createRange();
    after.setStart(container, offset);
    if (after.comparePoint(node, 0) >= 0) return units;
    units += text.length;
  }
  return units;
}

const textOf = (block: Element) => [...wordNodes(block)].map(({ text }) => text).join('');
const indexOf = (block: Element) => Number(block.getAttribute('data-block'));
const partOf = (block: Element) => (block.getAttribute('data-part') ?? 'body') as TextPart;

function blockAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[data-block]') ?? null;
}

/** The words of a selection as an anchor; of several paragraphs or parts only the first one's. */
export function anchorOfRange(range: Range): TextAnchor | null {
  const block = blockAround(range.startContainer);
  if (!block) return null;
  const text = textOf(block);
  const from = unitsBefore(block, range.startContainer, range.startOffset);
  const ends = block.contains(range.endContainer);
  const to = ends ? unitsBefore(block, range.endContainer, range.endOffset) : text.length;
  return anchorAt(text, { block: indexOf(block), from, to }, partOf(block));
}

/** All words of the paragraph that an element stands in. */
export function anchorOfParagraph(within: Element): TextAnchor | null {
  const block = blockAround(within);
  if (!block) return null;
  const text = textOf(block);
  return anchorAt(text, { block: indexOf(block), from: 0, to: text.length }, partOf(block));
}
