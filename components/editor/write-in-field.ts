import { lengthAfter } from '@/lib/annotations/suggested-change';
import { type AnchoredThread, suggestedChanges } from '@/lib/annotations/suggested-changes';
import { mendField } from './mend-field';

/**
 * Writes suggestions in their words' places in a field, each as one step that can be undone. One that would make
 * the text longer than the field takes is left out, as is one whose words were changed.
 * @param limit UTF-16 units that the field takes
 * @returns ids of the threads whose suggestions were written
 */
export function writeInField(
  field: HTMLTextAreaElement,
  limit: number,
  threads: readonly AnchoredThread[],
): string[] {
  return suggestedChanges([field.value], threads).flatMap(({ id, change }) => {
    const before = field.value;
    const { from, to, text } = change;
    if (lengthAfter(before, change) > limit) return [];
    mendField(field, { from, to, found: before.slice(from, to) }, text);
    return field.value === before.slice(0, from) + text + before.slice(to) ? [id] : [];
  });
}
