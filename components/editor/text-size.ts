import type { Node } from '@tiptap/pm/model';
import { countWords } from '@/lib/editor/text-measure';

export interface TextSize {
  words: number;
  characters: number;
}

/** A block of a document never changes, a changed one is another: each is counted once. */
const counted = new WeakMap<Node, TextSize>();

function sizeOf(block: Node): TextSize {
  const known = counted.get(block);
  if (known) return known;
  const text = block.textBetween(0, block.content.size, undefined, ' ');
  const size = { words: countWords(text), characters: text.length };
  counted.set(block, size);
  return size;
}

/** Words and characters of a document's blocks of text; a key in a long text has one block counted anew. */
export function textSize(document: Node): TextSize {
  const sum = { words: 0, characters: 0 };
  document.descendants((node) => {
    if (!node.isTextblock) return true;
    const { words, characters } = sizeOf(node);
    sum.words += words;
    sum.characters += characters;
    return false;
  });
  return sum;
}
