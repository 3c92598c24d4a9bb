import { isDatabaseAway } from '@/db/connection-faults';
import type { StoryRow } from '@/db/schema/stories';
import type { CardOutcome } from '@/lib/board/bulk-actions';
import type { Outcome } from '@/lib/sop/refusal';
import type { MutationContext } from './context';
import type { WorkRequest } from './work-on-story';

/**
 * Carries a change out on each story, one after the other and each in its own transaction: what is refused
 * for one story holds no other back. A story named twice is asked for once. When the database goes away in
 * between, those that were done are told, and the others have no outcome.
 */
export async function eachStory<Request extends WorkRequest>(
  context: MutationContext,
  requests: readonly Request[],
  change: (context: MutationContext, request: Request) => Promise<Outcome<{ story: StoryRow }>>,
): Promise<CardOutcome[]> {
  const outcomes: CardOutcome[] = [];
  for (const request of new Map(requests.map((each) => [each.storyId, each])).values()) {
    const { storyId } = request;
    const outcome = await change(context, request).catch((error: unknown) => {
      if (isDatabaseAway(error)) return null;
      throw error;
    });
    if (!outcome) break;
    if (!outcome.ok) outcomes.push({ storyId, ...outcome });
    else outcomes.push({ storyId, ok: true, version: outcome.story.version, stage: outcome.story.stage });
  }
  return outcomes;
}
