import type { Sector, StoryKind } from '@/lib/sop/vocabulary';

/** Why one story is shown beside another; the strongest reason of several. */
export type RelatedWhy = 'joinedFrom' | 'joinedInto' | 'title' | 'labels';

/** What two stories are compared by. */
export interface ComparedStory {
  id: string;
  title: string;
  sector: Sector;
  kind: StoryKind;
  labels: readonly string[];
  joinedIntoId: string | null;
}

export const RELATED_MOST = 5;

/** Below this share of common, telling words two titles are about different things. */
const LIKE = 0.36;
const SAME_SECTOR = 0.08;
const SAME_KIND = 0.04;
const EACH_LABEL = 0.25;

/**
 * Stories that somebody about to work on `story` should know of, so that nothing is done twice: joined from or
 * into it, alike in title, or with a label in common; sector and kind only decide between those. Best first.
 * @param others stories to choose from; rare words of their titles count more than common ones
 */
export function relatedTo<S extends ComparedStory>(
  story: ComparedStory,
  others: readonly S[],
): { story: S; why: RelatedWhy }[] {
  const weigh = rarity([story, ...others]);
  return others
    .filter(({ id }) => id !== story.id)
    .flatMap((other) => {
      const judged = judge(story, other, weigh);
      return judged ? [{ story: other, ...judged }] : [];
    })
    .toSorted((a, b) => b.score - a.score || a.story.id.localeCompare(b.story.id))
    .slice(0, RELATED_MOST)
    .map(({ story: found, why }) => ({ story: found, why }));
}

function judge(
  story: ComparedStory,
  other: ComparedStory,
  weigh: (word: string) => number,
): { why: RelatedWhy; score: number } | null {
  if (other.joinedIntoId === story.id) return { why: 'joinedFrom', score: 20 };
  if (story.joinedIntoId === other.id) return { why: 'joinedInto', score: 30 };
  // Where its materials went, and not the emptied one, is worth knowing.
  if (other.joinedIntoId !== null) return null;
  const likeness = alike(wordsOf(story.title), wordsOf(other.title), weigh);
  const labels = other.labels.filter((label) => story.labels.includes(label)).length;
  if (likeness < LIKE && labels === 0) return null;
  const sector = story.sector === other.sector ? SAME_SECTOR : 0;
  const kind = story.kind === other.kind ? SAME_KIND : 0;
  return {
    why: likeness >= LIKE ? 'title' : 'labels',
    score: likeness + labels * EACH_LABEL + sector + kind,
  };
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLocaleLowerCase('id').match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** How telling a word is: the fewer titles carry it, the more. */
function rarity(stories: readonly ComparedStory[]): (word: string) => number {
  const carriers = new Map<string, number>();
  for (const { title } of stories) {
    for (const word of wordsOf(title)) carriers.set(word, (carriers.get(word) ?? 0) + 1);
  }
  return (word) => Math.log1p(stories.length / (carriers.get(word) ?? 1));
}

/** Weight of the common words against that of both titles' words, from 0 to 1. */
function alike(a: Set<string>, b: Set<string>, weigh: (word: string) => number): number {
  const weight = (words: Set<string>) => [...words].reduce((sum, word) => sum + weigh(word) ** 2, 0);
  const both = weight(new Set([...a].filter((word) => b.has(word))));
  return both === 0 ? 0 : both / Math.sqrt(weight(a) * weight(b));
}
