import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { loadCalendar } from '@/db/queries/calendar';
import type { StoryRow } from '@/db/schema/stories';
import { type StageVisitRow, stageVisits, visitPauses } from '@/db/schema/visits';
import { type SopDefinition, stageOf } from '@/lib/sop/definition';
import { visitStandard } from '@/lib/sop/standard';
import { visitTimes } from '@/lib/sop/visit-clock';

/** What the log keeps of a visit's beginning, enough to reckon its standard again. */
export interface EnteredStage {
  stage: string;
  step: number | null;
  pass: number;
  materials: number;
  standardMinutes: number | null;
}

/** Opens the visit of a stage with its standard copied in. End stages are not visited: null. */
export async function enterStage(
  tx: Tx,
  sop: SopDefinition,
  story: Pick<StoryRow, 'id' | 'sopVersionId'>,
  entry: { stage: string; pass: number; materials: number; now: Date },
): Promise<EnteredStage | null> {
  if (stageOf(sop, entry.stage).kind === 'end') return null;
  const { step, minutes } = visitStandard(sop, entry.stage, entry.materials);
  const entered = {
    stage: entry.stage,
    step,
    pass: entry.pass,
    materials: entry.materials,
    standardMinutes: minutes,
  };
  await tx
    .insert(stageVisits)
    .values({ storyId: story.id, sopVersionId: story.sopVersionId, enteredAt: entry.now, ...entered });
  return entered;
}

/** Ends a visit: an open pause ends with it, and both its clocks are stored for good. */
export async function leaveStage(tx: Tx, visit: StageVisitRow, now: Date): Promise<void> {
  await tx
    .update(visitPauses)
    .set({ resumedAt: now })
    .where(and(eq(visitPauses.visitId, visit.id), isNull(visitPauses.resumedAt)));
  const pauses = await tx
    .select({ from: visitPauses.pausedAt, to: visitPauses.resumedAt })
    .from(visitPauses)
    .where(eq(visitPauses.visitId, visit.id))
    .orderBy(asc(visitPauses.pausedAt));
  const calendar = await loadCalendar(tx);
  const times = visitTimes(calendar, { ...visit, leftAt: now, pauses }, now);
  await tx
    .update(stageVisits)
    .set({ leftAt: now, waitMs: times.waitMs, workMs: times.workMs })
    .where(eq(stageVisits.id, visit.id));
}
