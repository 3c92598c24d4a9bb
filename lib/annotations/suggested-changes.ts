import { apart, suggestedChange, type TextChange } from './suggested-change';
import { type AnchoredWords, standingOf } from './words-standing';

/** What an editor needs of a thread to find its words and to write them otherwise. */
export interface AnchoredThread extends AnchoredWords {
  id: string;
}

/**
 * What writes suggestions into a text, the last first, so that the places of those before it stay. Of suggestions
 * on the same words only the first is among them; one whose words were changed, or stand as suggested already, is
 * not.
 */
export function suggestedChanges(
  blocks: readonly string[],
  threads: readonly AnchoredThread[],
): { id: string; change: TextChange }[] {
  return apart(
    threads.flatMap(({ id, anchor, replacement }) => {
      const { standing, place } = standingOf(blocks, { anchor, replacement });
      if (replacement === null || standing !== 'here' || !place) return [];
      return [{ id, change: suggestedChange(blocks[place.block] ?? '', place, replacement) }];
    }),
  );
}
