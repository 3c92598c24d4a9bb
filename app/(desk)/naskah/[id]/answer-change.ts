import { revalidatePath } from 'next/cache';
import type { StoryRow } from '@/db/schema/stories';
import type { Outcome } from '@/lib/sop/refusal';
import type { StoryChange } from '@/lib/story/story-actions';

/** What the page needs of a changed story; its page is rendered anew with the answer. */
export function answerChange(outcome: Outcome<{ story: StoryRow }>): Outcome<StoryChange> {
  if (!outcome.ok) return outcome;
  const { id, version, stage } = outcome.story;
  revalidatePath(`/naskah/${id}`);
  return { ok: true, storyId: id, version, stage };
}
