import { checkText } from '@/lib/language/check-text';
import type { BlockKind, Finding } from '@/lib/language/finding';
import type { PlacedFinding } from './content-finding';
import { placed } from './placed';
import { storyBlocks, type WrittenContent } from './story-blocks';

/**
 * The faults of one block, whose words are somebody else's where it is a quotation.
 * @param allowed the office's words, as `wordKey` writes them
 */
export function checkBlock(
  text: string,
  kind: BlockKind,
  inQuote: boolean,
  allowed: ReadonlySet<string>,
): Finding[] {
  if (text.trim() === '') return [];
  return checkText(text, { kind, allowed, ...(inQuote ? { quoted: [{ from: 0, to: text.length }] } : {}) });
}

/** The faults of language in a whole story, in the order of the page. */
export function checkLanguage(content: WrittenContent, allowed: ReadonlySet<string>): PlacedFinding[] {
  return [...storyBlocks(content)].flatMap(({ text, kind, inQuote, place }) =>
    placed(text, checkBlock(text, kind, inQuote, allowed), place),
  );
}
