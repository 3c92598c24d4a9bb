import type { BlockKind } from '@/lib/language/finding';
import type { CheckedContent, CheckPlace } from './content-finding';
import { blockText, textBlocks } from './text-blocks';

/** One text of a story that is read by itself: its title, its summary, a paragraph or a heading. */
export interface StoryBlock {
  text: string;
  kind: BlockKind;
  /** Its words are somebody else's. */
  inQuote: boolean;
  place: CheckPlace;
}

/** What of a story has words. */
export type WrittenContent = Pick<CheckedContent, 'title' | 'summary' | 'body'>;

/** The texts of a story in the order of the page. */
export function* storyBlocks({ title, summary, body }: WrittenContent): Generator<StoryBlock> {
  yield { text: title, kind: 'title', inQuote: false, place: { field: 'title' } };
  yield { text: summary, kind: 'title', inQuote: false, place: { field: 'summary' } };
  for (const { node, path, kind, inQuote } of textBlocks(body)) {
    yield { text: blockText(node), kind, inQuote, place: { field: 'body', path } };
  }
}
