import { reports } from '@/db/schema/reports';
import type { StoryRow } from '@/db/schema/stories';
import { visitPauses } from '@/db/schema/visits';
import { assessWork } from '@/lib/sop/assess-work';
import type { Outcome } from '@/lib/sop/refusal';
import { changeStory } from './change-story';
import type { MutationContext } from './context';
import { writeStory } from './record-events';
import type { WorkRequest } from './work-on-story';

/**
 * Hands the report of SOP 6.5 to the Kasubag. The web manager's work ends here: the clock pauses until the
 * Kasubag acknowledges, so that his reading time is not counted as reporting.
 */
export async function writeReport(
  context: MutationContext,
  request: WorkRequest & { text: string },
): Promise<Outcome<{ story: StoryRow }>> {
  const { now, actor } = context;
  return changeStory(context, request.storyId, request.version, async (tx, { story, sop, facts, visit }) => {
    const verdict = assessWork(sop, facts, actor, 'report');
    if (!verdict.ok) return verdict;
    if (!visit) throw new Error(`Story ${story.id} has no open visit`);
    await tx
      .insert(reports)
      .values({ storyId: story.id, text: request.text.trim(), reportedBy: actor.id, reportedAt: now });
    if (!facts.visit?.pausedAt) {
      await tx.insert(visitPauses).values({ visitId: visit.id, reason: '', pausedAt: now });
    }
    const written = await writeStory(tx, story, {
      now,
      actorId: actor.id,
      events: [{ type: 'reported', details: {} }],
      patch: { version: story.version + 1 },
    });
    return { ok: true, story: written };
  });
}
