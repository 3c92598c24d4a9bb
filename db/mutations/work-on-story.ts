import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { StoryRow } from '@/db/schema/stories';
import { type StageVisitRow, stageVisits, visitPauses } from '@/db/schema/visits';
import { assessWork, type WorkAction } from '@/lib/sop/assess-work';
import type { Outcome } from '@/lib/sop/refusal';
import { changeStory } from './change-story';
import type { MutationContext } from './context';
import { type NewEvent, writeStory } from './record-events';

export interface WorkRequest {
  storyId: string;
  version: number;
}

type WorkOutcome = Promise<Outcome<{ story: StoryRow }>>;

function workOn(
  context: MutationContext,
  request: WorkRequest,
  action: WorkAction,
  change: (tx: Tx, visit: StageVisitRow) => Promise<NewEvent>,
): WorkOutcome {
  return changeStory(context, request.storyId, request.version, async (tx, { story, sop, facts, visit }) => {
    const verdict = assessWork(sop, facts, context.actor, action);
    if (!verdict.ok) return verdict;
    if (!visit) throw new Error(`Story ${story.id} has no open visit`);
    const event = await change(tx, visit);
    const written = await writeStory(tx, story, {
      now: context.now,
      actorId: context.actor.id,
      events: [event],
      patch: { version: story.version + 1 },
    });
    return { ok: true, story: written };
  });
}

/** Puts the story into the actor's hands: the wait ends and the work clock starts, or changes hands. */
export function takeUp(context: MutationContext, request: WorkRequest): WorkOutcome {
  return workOn(context, request, 'takeUp', async (tx, visit) => {
    await tx
      .update(stageVisits)
      .set({ takenUpAt: visit.takenUpAt ?? context.now, takenUpBy: context.actor.id })
      .where(eq(stageVisits.id, visit.id));
    return visit.takenUpBy
      ? { type: 'takenOver', details: { stage: visit.stage, from: visit.takenUpBy } }
      : { type: 'takenUp', details: { stage: visit.stage } };
  });
}

/** Stops the work clock until `resumeWork`; the wait clock is not touched. */
export function pauseWork(context: MutationContext, request: WorkRequest & { reason: string }): WorkOutcome {
  return workOn(context, request, 'pause', async (tx, visit) => {
    const reason = request.reason.trim();
    await tx.insert(visitPauses).values({ visitId: visit.id, reason, pausedAt: context.now });
    return { type: 'paused', details: { stage: visit.stage, reason } };
  });
}

/** Lets the work clock run again. */
export function resumeWork(context: MutationContext, request: WorkRequest): WorkOutcome {
  return workOn(context, request, 'resume', async (tx, visit) => {
    await tx
      .update(visitPauses)
      .set({ resumedAt: context.now })
      .where(and(eq(visitPauses.visitId, visit.id), isNull(visitPauses.resumedAt)));
    return { type: 'resumed', details: { stage: visit.stage } };
  });
}
