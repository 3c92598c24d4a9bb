import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { type StageVisitRow, stageVisits, visitPauses } from '@/db/schema/visits';
import { type ClockExplanation, type ExplainedStandard, explainClock } from '@/lib/clock/explain-clock';
import { editionName } from '@/lib/sop/change-of-sop';
import { stageOf } from '@/lib/sop/definition';
import { may } from '@/lib/sop/permissions';
import type { Actor } from '@/lib/sop/roles';
import { loadCalendar } from './calendar';
import { storyWithinReach } from './reach';
import { type AuthorisedSop, sopVersion } from './sop';

/** A story's clock explained, with what names the story above it. */
export interface ExplainedClock {
  story: { id: string; number: number; title: string };
  clock: ClockExplanation;
}

/**
 * How the clocks of a visit came about: of `visitId`, or of the story's open visit when it is null. Null when
 * there is none within reach. The past stays of a story are for those who see every story, as on its page.
 */
export async function explainVisit(
  db: Db,
  actor: Actor,
  storyId: string,
  visitId: string | null,
  now: Date,
): Promise<ExplainedClock | null> {
  const [story] = await db
    .select({ id: stories.id, number: stories.number, title: stories.title })
    .from(stories)
    .where(and(eq(stories.id, storyId), storyWithinReach(db, actor)));
  if (!story) return null;
  const visits = await db
    .select()
    .from(stageVisits)
    .where(eq(stageVisits.storyId, story.id))
    .orderBy(asc(stageVisits.enteredAt), asc(stageVisits.leftAt), asc(stageVisits.id));
  const visit = visits.find(({ id, leftAt }) => (visitId ? id === visitId : leftAt === null));
  if (!visit || (visit.leftAt && !may(actor, 'story.viewAll'))) return null;

  const [calendar, version, pauses] = await Promise.all([
    loadCalendar(db),
    sopVersion(db, visit.sopVersionId),
    db
      .select({ from: visitPauses.pausedAt, to: visitPauses.resumedAt, reason: visitPauses.reason })
      .from(visitPauses)
      .where(eq(visitPauses.visitId, visit.id))
      .orderBy(asc(visitPauses.pausedAt)),
  ]);
  const stage = stageOf(version.definition, visit.stage);
  const clock = explainClock(
    calendar,
    {
      ...visit,
      stage: stage.name,
      takesUp: stage.takeUp,
      pauses,
      standard: standardOf(version, visit),
      earlier: await earlierWork(db, visits, visit),
    },
    now,
  );
  return { story, clock };
}

function standardOf(version: AuthorisedSop, visit: StageVisitRow): ExplainedStandard {
  const step = version.definition.steps.find(({ number }) => number === visit.step) ?? null;
  const materials = Math.max(1, visit.materials);
  const each = step?.perMaterial ? step.standardMinutes : null;
  return {
    minutes: visit.standardMinutes,
    step: step && { number: step.number, name: step.name },
    edition: editionName(version.number, version.edition),
    perMaterial: each === null ? null : { materials, minutes: each },
  };
}

/** Visits before this one to other stages of its step in its pass. */
async function earlierWork(db: Db, visits: readonly StageVisitRow[], visit: StageVisitRow) {
  if (visit.step === null) return [];
  const earlier = visits
    .slice(0, visits.indexOf(visit))
    .filter(({ step, pass, leftAt }) => step === visit.step && pass === visit.pass && leftAt !== null);
  return Promise.all(
    earlier.map(async ({ stage, sopVersionId, leftAt, workMs }) => ({
      stage: stageOf((await sopVersion(db, sopVersionId)).definition, stage).name,
      leftAt: leftAt as Date,
      workMs: workMs ?? 0,
    })),
  );
}
