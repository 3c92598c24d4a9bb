import { eq, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { withTextChecked } from '@/db/queries/office-words';
import { evaluations } from '@/db/schema/evaluations';
import { materials } from '@/db/schema/materials';
import { reports } from '@/db/schema/reports';
import type { StoryRow } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import { isForward } from '@/lib/sop/arrange';
import { assessMove } from '@/lib/sop/assess-move';
import { type MoveAction, type SopTransition, stageOf } from '@/lib/sop/definition';
import type { Outcome } from '@/lib/sop/refusal';
import { changeStory, type LockedStory } from './change-story';
import type { MutationContext } from './context';
import { writeStory } from './record-events';
import { withinLimit } from './stage-limits';
import { enterStage, leaveStage } from './stage-visits';

export interface MoveStoryRequest {
  storyId: string;
  version: number;
  action: Exclude<MoveAction, 'join'>;
  to?: string | undefined;
  reason?: string | undefined;
}

/**
 * Carries a story along a transition of its SOP: visit closed, visit opened, evaluation kept, event
 * chained, in one transaction. Refused with every reason when the SOP does not allow it.
 */
export async function moveStory(
  context: MutationContext,
  request: MoveStoryRequest,
): Promise<Outcome<{ story: StoryRow }>> {
  return changeStory(context, request.storyId, request.version, async (tx, locked) => {
    const { action, reason = '' } = request;
    const facts = await withTextChecked(tx, locked.sop, locked.story, locked.facts);
    const verdict = assessMove(locked.sop, facts, context.actor, {
      action,
      reason,
      ...(request.to ? { to: request.to } : {}),
    });
    if (!verdict.ok) return verdict;
    const room = await withinLimit(tx, verdict.transition.to, isForward(action));
    if (!room.ok) return room;
    const story = await carryOver(tx, context, locked, verdict.transition, reason.trim());
    return { ok: true, story };
  });
}

/** Writes an allowed transition. Shared with joining, which ends one story inside another's move. */
export async function carryOver(
  tx: Tx,
  context: MutationContext,
  { story, sop, visit, facts }: LockedStory,
  transition: SopTransition,
  reason: string,
  patch: Partial<StoryRow> = {},
): Promise<StoryRow> {
  const { now, actor } = context;
  const from = stageOf(sop, transition.from);
  const to = stageOf(sop, transition.to);
  if (visit) {
    await leaveStage(tx, visit, now);
    if (from.kind === 'evaluation') {
      await tx.insert(evaluations).values({
        storyId: story.id,
        visitId: visit.id,
        stage: from.key,
        approved: transition.action === 'approve',
        reason,
        contentVersion: facts.content.version,
        evaluatedBy: actor.id,
        evaluatedAt: now,
      });
    }
  }
  if (transition.action === 'acknowledge') {
    await tx
      .update(reports)
      .set({ acknowledgedBy: actor.id, acknowledgedAt: now })
      .where(eq(reports.storyId, story.id));
  }
  const pass = transition.action === 'sendBack' ? story.pass + 1 : story.pass;
  const [count] = await tx
    .select({ materials: sql<number>`count(*)::int` })
    .from(materials)
    .where(eq(materials.storyId, story.id));
  const entered = await enterStage(tx, sop, story, {
    stage: to.key,
    pass,
    materials: count?.materials ?? 0,
    now,
  });
  return writeStory(tx, story, {
    now,
    actorId: actor.id,
    events: [
      {
        type: 'moved',
        details: {
          action: transition.action,
          from: from.key,
          to: to.key,
          reason,
          contentVersion: facts.content.version,
          entered,
        },
      },
    ],
    patch: {
      ...patch,
      stage: to.key,
      pass,
      assignedTo: await stillAssigned(tx, story, to.performers),
      version: story.version + 1,
      closedAt: to.kind === 'end' ? now : null,
    },
  });
}

/** Whoever was given the story keeps it where he may do the next stage's work too. */
async function stillAssigned(tx: Tx, story: StoryRow, performers: string[]): Promise<string | null> {
  if (!story.assignedTo) return null;
  const [person] = await tx.select({ roles: users.roles }).from(users).where(eq(users.id, story.assignedTo));
  return person?.roles.some((role) => performers.includes(role)) ? story.assignedTo : null;
}
