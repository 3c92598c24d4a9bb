import { eq } from 'drizzle-orm';
import { sopInForce, sopVersion } from '@/db/queries/sop';
import type { StoryRow } from '@/db/schema/stories';
import { stageVisits } from '@/db/schema/visits';
import { assessSopChange, namedSop } from '@/lib/sop/change-of-sop';
import { may } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import { changeStory } from './change-story';
import type { MutationContext } from './context';
import { writeStory } from './record-events';

export interface ChangeStorySopRequest {
  storyId: string;
  version: number;
  /** The version that the person was shown as the one in force. */
  toVersionId: string;
  reason: string;
}

/**
 * Takes one open story over to the SOP version in force. It stays in its stage and its clocks run on; the
 * open visit is judged by the new standard, finished ones keep the old. The log names both versions.
 */
export async function changeStorySop(
  context: MutationContext,
  request: ChangeStorySopRequest,
): Promise<Outcome<{ story: StoryRow }>> {
  const { actor, now } = context;
  if (!may(actor, 'sop.changeOfStory')) return refuse({ code: 'noPermission' });
  return changeStory(context, request.storyId, request.version, async (tx, { story, facts, visit }) => {
    const inForce = await sopInForce(tx);
    if (inForce?.id !== request.toVersionId) return refuse({ code: 'sopNotInForce' });
    const followed = await sopVersion(tx, story.sopVersionId);
    const [from, to] = [namedSop(followed), namedSop(inForce)];
    const verdict = assessSopChange(from, to, facts, visit?.materials ?? 1);
    if (!verdict.ok) return verdict;
    if (!visit) throw new Error(`Story ${story.id} has no open visit`);
    const { step, minutes } = verdict.change.standard.to;
    await tx
      .update(stageVisits)
      .set({ sopVersionId: to.id, step, standardMinutes: minutes })
      .where(eq(stageVisits.id, visit.id));
    const { stage, pass, materials } = visit;
    const written = await writeStory(tx, story, {
      now,
      actorId: actor.id,
      events: [
        {
          type: 'sopChanged',
          details: {
            fromVersionId: from.id,
            toVersionId: to.id,
            fromEdition: from.name,
            toEdition: to.name,
            reason: request.reason.trim(),
            entered: { stage, step, pass, materials, standardMinutes: minutes },
          },
        },
      ],
      patch: { sopVersionId: to.id, version: story.version + 1 },
    });
    return { ok: true, story: written };
  });
}
