import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { stageVisits } from '@/db/schema/visits';
import type { OpenClock } from '@/lib/sop/moved-deadlines';
import type { Actor } from '@/lib/sop/roles';
import { stageNames } from '@/lib/sop/stage-names';
import { EARLIER_WORK_MS, pausesByVisit } from './open-visits';
import { storyWithinReach } from './reach';
import { sopVersion } from './sop';

/** The visits within an actor's reach whose work has been taken up, is not over and has a standard. */
export async function openClocks(db: Db, actor: Actor): Promise<OpenClock[]> {
  const running = and(
    isNull(stageVisits.leftAt),
    isNotNull(stageVisits.takenUpAt),
    isNotNull(stageVisits.standardMinutes),
    storyWithinReach(db, actor),
  );
  const rows = await db
    .select({
      visit: stageVisits,
      earlierWorkMs: EARLIER_WORK_MS,
      number: stories.number,
      title: stories.title,
    })
    .from(stageVisits)
    .innerJoin(stories, eq(stories.id, stageVisits.storyId))
    .where(running);
  const pausesOf = await pausesByVisit(db, running);

  const namesOf = new Map<string, ReturnType<typeof stageNames>>();
  for (const id of new Set(rows.map(({ visit }) => visit.sopVersionId))) {
    namesOf.set(id, stageNames((await sopVersion(db, id)).definition));
  }
  return rows.map(({ visit, earlierWorkMs, number, title }) => ({
    storyId: visit.storyId,
    number,
    title,
    stageName: namesOf.get(visit.sopVersionId)?.[visit.stage] ?? { id: visit.stage, en: visit.stage },
    visit: {
      enteredAt: visit.enteredAt,
      takenUpAt: visit.takenUpAt,
      leftAt: null,
      pauses: pausesOf.get(visit.id) ?? [],
    },
    standardMinutes: visit.standardMinutes,
    earlierWorkMs,
  }));
}
