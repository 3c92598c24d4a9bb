import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { type Find, findInText, NO_TEXT, type TextMatch } from './find-text';

/** Matches of the blocks read before. Blocks do not change; a changed one is another block. */
export type KnownMatches = WeakMap<Node, TextMatch[]>;

function matchesOfBlock(block: Node, find: Find): TextMatch[] {
  return findInText(block.textBetween(0, block.content.size, undefined, NO_TEXT), find);
}

/**
 * Every match in a document, by its positions, in the order of reading. Words are found across bold and
 * links, not across blocks or line breaks.
 * @param known of the same search; filled while reading, so that typing reads one block and not all
 */
export function matchesIn(doc: Node, find: Find, known: KnownMatches = new WeakMap()): TextMatch[] {
  const matches: TextMatch[] = [];
  doc.descendants((block, pos) => {
    if (!block.isTextblock) return true;
    const own = known.get(block) ?? matchesOfBlock(block, find);
    known.set(block, own);
    for (const { from, to } of own) matches.push({ from: pos + 1 + from, to: pos + 1 + to });
    return false;
  });
  return matches;
}

/** Writes `words` over each match, in the looks of the first letter it replaces. Matches must be in order. */
export function replaceMatches(tr: Transaction, matches: readonly TextMatch[], words: string): Transaction {
  for (const { from, to } of [...matches].reverse()) {
    const marks = tr.doc.nodeAt(from)?.marks ?? [];
    if (words === '') tr.delete(from, to);
    else tr.replaceWith(from, to, tr.doc.type.schema.text(words, marks));
  }
  return tr;
}
