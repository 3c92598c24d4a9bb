import { SLASH_BLOCKS, type SlashBlock } from '@/lib/editor/slash-blocks';

/** What the desk calls the blocks of a text, from the words of the tools. */
export function blockNames(t: (block: SlashBlock) => string): Record<SlashBlock, string> {
  const named = (Object.keys(SLASH_BLOCKS) as SlashBlock[]).map((block) => [block, t(block)]);
  return Object.fromEntries(named);
}
