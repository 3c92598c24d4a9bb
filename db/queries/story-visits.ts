import { asc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { users } from '@/db/schema/users';
import { stageVisits, visitPauses } from '@/db/schema/visits';
import { stageClock } from '@/lib/sop/visit-clock';
import type { StoryVisit } from '@/lib/story/story-page';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';

/** Every stay of a story in a stage, oldest first, each with both its clocks as of `now`. */
export async function readStoryVisits(
  db: Db,
  calendar: CompiledCalendar,
  storyId: string,
  now: Date,
): Promise<StoryVisit[]> {
  const [rows, pauseRows] = await Promise.all([
    db
      .select({ visit: stageVisits, holderName: users.name })
      .from(stageVisits)
      .leftJoin(users, eq(users.id, stageVisits.takenUpBy))
      .where(eq(stageVisits.storyId, storyId))
      // A stay that began and ended in one instant comes before the one it led to; open ones have no end.
      .orderBy(asc(stageVisits.enteredAt), asc(stageVisits.leftAt), asc(stageVisits.id)),
    db
      .select({
        visitId: visitPauses.visitId,
        from: visitPauses.pausedAt,
        to: visitPauses.resumedAt,
        reason: visitPauses.reason,
      })
      .from(visitPauses)
      .innerJoin(stageVisits, eq(stageVisits.id, visitPauses.visitId))
      .where(eq(stageVisits.storyId, storyId))
      .orderBy(asc(visitPauses.pausedAt)),
  ]);
  const pausesOf = Map.groupBy(pauseRows, (pause) => pause.visitId);
  // A step's standard covers the sum of its stages' work in one pass.
  const workOfStep = new Map<string, number>();
  return rows.map(({ visit, holderName }) => {
    const pauses = (pausesOf.get(visit.id) ?? []).map(({ from, to, reason }) => ({ from, to, reason }));
    const key = `${visit.pass} ${visit.step}`;
    const earlier = visit.step === null ? 0 : (workOfStep.get(key) ?? 0);
    const clock = stageClock(calendar, { ...visit, pauses }, visit.standardMinutes, earlier, now);
    workOfStep.set(key, earlier + clock.workMs);
    return {
      id: visit.id,
      stage: visit.stage,
      step: visit.step,
      pass: visit.pass,
      materials: visit.materials,
      enteredAt: visit.enteredAt,
      takenUpAt: visit.takenUpAt,
      leftAt: visit.leftAt,
      takenUpBy: visit.takenUpBy ? { id: visit.takenUpBy, name: holderName ?? '' } : null,
      pauses,
      standardMinutes: visit.standardMinutes,
      clock,
    };
  });
}
