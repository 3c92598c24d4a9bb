import type { DemoCast } from '@/db/factories/people';
import { listNotices } from '@/db/queries/notices';
import { readStoryPage } from '@/db/queries/story-page';
import { listThreads } from '@/db/queries/text-threads';
import { anchorAt, type TextAnchor } from '@/lib/annotations/text-anchor';
import type { TextThread } from '@/lib/annotations/thread';
import { DrivenStory } from './drive-story';
import type { TestDatabase } from './test-database';

/** Two paragraphs to speak of. */
export const NOTED = ['Harga beras naik tajam.', 'Pedagang mengeluh, harga gula juga naik.'];
export const NOTED_AT = new Date('2026-03-02T01:00:00Z');

/** What is asked of a story whose text is spoken of, and what became of it. */
export class NotedStories {
  constructor(
    private readonly test: TestDatabase,
    private readonly cast: DemoCast,
  ) {}

  /** A story with the two paragraphs, in the web manager's hands. */
  async written(): Promise<DrivenStory> {
    const story = await (await DrivenStory.handIn(this.test.db, this.cast, NOTED_AT)).bringTo('composing');
    await story.takeUp('webManager');
    return story.write(NOTED.join('\n\n'));
  }

  threadsOf(story: DrivenStory): Promise<TextThread[]> {
    return listThreads(this.test.db, this.cast.secretary, story.story.id);
  }

  /** The kinds of its events, the oldest first. */
  async logOf(story: DrivenStory): Promise<string[]> {
    const page = await readStoryPage(this.test.db, this.cast.secretary, story.story.id, NOTED_AT);
    return page?.log.toSorted((a, b) => a.number - b.number).map(({ type }) => type) ?? [];
  }

  /** Each notice's event, what is quoted of it, and how many it gathers. */
  async noticesOf(post: 'webManager' | 'kasubag' | 'contributor', story: DrivenStory) {
    const { items } = await listNotices(this.test.db, this.cast[post].id);
    return items
      .filter(({ story: { id }, kind }) => id === story.story.id && kind === 'commented')
      .map(({ details, comment, count }) => [details.type, comment, count]);
  }
}

/** Words of one of the paragraphs. Throws where they are not. */
export function wordsIn(block: number, words: string): TextAnchor {
  const from = NOTED[block]?.indexOf(words) ?? -1;
  const anchor = anchorAt(NOTED[block] ?? '', { block, from, to: from + words.length });
  if (!anchor) throw new Error(`No ${words}`);
  return anchor;
}

/** What `openThread` is asked with for a comment. */
export const noteOn = (story: DrivenStory, words: string, text = 'Dari mana?', block = 0) => ({
  ...{ storyId: story.story.id, anchor: wordsIn(block, words), text },
  ...{ mentions: [] as string[], replacement: null as string | null },
});

/** What `openThread` is asked with for a suggestion without a word to it. */
export const suggestionFor = (story: DrivenStory, words: string, replacement: string, block = 0) => ({
  ...{ ...noteOn(story, words, '', block), replacement },
});
