import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { evaluations } from '@/db/schema/evaluations';
import { storyEvents } from '@/db/schema/events';
import { reports } from '@/db/schema/reports';
import type { StoryRow } from '@/db/schema/stories';
import { type StageVisitRow, stageVisits, visitPauses } from '@/db/schema/visits';
import { assessUndo } from '@/lib/sop/arrange';
import { MOVE_ACTIONS } from '@/lib/sop/flow-words';
import type { Outcome } from '@/lib/sop/refusal';
import { changeStory } from './change-story';
import type { MutationContext } from './context';
import { writeStory } from './record-events';
import type { WorkRequest } from './work-on-story';

const moved = z.object({ action: z.enum(MOVE_ACTIONS), from: z.string(), to: z.string() });

/**
 * Takes back one's own move of a moment ago, as an event of its own: the visit that it ended goes on with its
 * clocks as if it had never ended, and what the move had caused (an evaluation, an acknowledgement) is gone.
 */
export async function undoMove(
  context: MutationContext,
  request: WorkRequest,
): Promise<Outcome<{ story: StoryRow }>> {
  const { now, actor } = context;
  return changeStory(context, request.storyId, request.version, async (tx, { story, visit }) => {
    const [last] = await tx
      .select()
      .from(storyEvents)
      .where(eq(storyEvents.storyId, story.id))
      .orderBy(desc(storyEvents.number))
      .limit(1);
    const move = last?.type === 'moved' ? { ...last, ...moved.parse(last.details) } : null;
    const verdict = assessUndo(move, story.eventNumber, actor, now);
    if (!verdict.ok) return verdict;
    if (!move) throw new Error('A move that may be taken back is there');

    // An end stage is not visited; every other move opened a visit.
    if (visit) await tx.delete(stageVisits).where(eq(stageVisits.id, visit.id));
    const former = await reopen(tx, story.id, move.from, move.at);
    await tx.delete(evaluations).where(eq(evaluations.visitId, former.id));
    if (move.action === 'acknowledge') {
      await tx
        .update(reports)
        .set({ acknowledgedBy: null, acknowledgedAt: null })
        .where(eq(reports.storyId, story.id));
    }
    const written = await writeStory(tx, story, {
      now,
      actorId: actor.id,
      events: [
        {
          type: 'moveUndone',
          details: { action: move.action, from: move.from, to: move.to, undone: move.number },
        },
      ],
      patch: { stage: former.stage, pass: former.pass, version: story.version + 1, closedAt: null },
    });
    return { ok: true, story: written };
  });
}

/** Opens the visit that ended with the move; a pause that ran then runs on. */
async function reopen(tx: Tx, storyId: string, stage: string, endedAt: Date): Promise<StageVisitRow> {
  const [former] = await tx
    .update(stageVisits)
    .set({ leftAt: null, waitMs: null, workMs: null })
    .where(
      and(eq(stageVisits.storyId, storyId), eq(stageVisits.stage, stage), eq(stageVisits.leftAt, endedAt)),
    )
    .returning();
  if (!former) throw new Error(`Story ${storyId} left no visit at ${endedAt.toISOString()}`);
  await tx
    .update(visitPauses)
    .set({ resumedAt: null })
    .where(and(eq(visitPauses.visitId, former.id), eq(visitPauses.resumedAt, endedAt)));
  return former;
}
