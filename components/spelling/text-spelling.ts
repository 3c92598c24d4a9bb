import type { PlacedFinding } from '@/lib/content-checks/content-finding';
import { placed } from '@/lib/content-checks/placed';
import { type StoryBlock, storyBlocks, type WrittenContent } from '@/lib/content-checks/story-blocks';
import { spellingWords } from '@/lib/language/spelling-words';
import type { BlockSpelling } from './block-spelling';

/** A text of the story with what the rules found in it. */
interface ReadBlock extends StoryBlock {
  found: readonly PlacedFinding[];
}

const nameOf = (place: StoryBlock['place']) => JSON.stringify(place);

/** A story that is only read, as its words are looked up. */
export class TextSpelling {
  private readonly blocks: readonly ReadBlock[];

  /**
   * @param found what the rules found in the story
   * @param allowed the office's words, as `wordKey` writes them
   */
  constructor(
    content: WrittenContent,
    found: readonly PlacedFinding[],
    private readonly allowed: ReadonlySet<string>,
  ) {
    const byPlace = Map.groupBy(found, ({ place }) => nameOf(place));
    this.blocks = [...storyBlocks(content)].map((block) => ({
      ...block,
      found: byPlace.get(nameOf(block.place)) ?? [],
    }));
  }

  /** All findings of language, with those of spelling as far as the dictionary has answered, by place. */
  findings(spelling: BlockSpelling): PlacedFinding[] {
    const all = this.blocks.flatMap((block) =>
      [...block.found, ...this.misspelt(block, spelling)].sort((one, other) => one.from - other.from),
    );
    spelling.ask();
    return all;
  }

  private misspelt({ text, kind, inQuote, place, found }: ReadBlock, spelling: BlockSpelling) {
    if (inQuote) return [];
    const words = () => spellingWords(text, { kind, found, allowed: this.allowed });
    return placed(text, spelling.misspelt(found, words), place);
  }
}
