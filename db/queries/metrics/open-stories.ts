import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { users } from '@/db/schema/users';
import { stageVisits } from '@/db/schema/visits';
import type { OpenStory } from '@/lib/metrics/behind';
import { workingDaysSince } from '@/lib/metrics/working-days';
import { stageClock } from '@/lib/sop/visit-clock';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { EARLIER_WORK_MS, pausesByVisit } from '../open-visits';
import type { Scope } from './scope';

/** Every story still in the flow with its clocks as of `now`, those furthest past their standard first. */
export async function openStories(
  db: Db,
  calendar: CompiledCalendar,
  { sector, sopVersionId }: Pick<Scope, 'sector' | 'sopVersionId'>,
  now: Date,
): Promise<OpenStory[]> {
  const inScope = and(
    isNull(stageVisits.leftAt),
    sector ? eq(stories.sector, sector) : undefined,
    sopVersionId ? eq(stories.sopVersionId, sopVersionId) : undefined,
  );
  const rows = await db
    .select({
      visit: stageVisits,
      earlierWorkMs: EARLIER_WORK_MS,
      number: stories.number,
      title: stories.title,
      sector: stories.sector,
      handedInAt: stories.createdAt,
      holder: users.name,
    })
    .from(stageVisits)
    .innerJoin(stories, eq(stories.id, stageVisits.storyId))
    .leftJoin(users, eq(users.id, stageVisits.takenUpBy))
    .where(inScope);
  const byVisit = await pausesByVisit(db, inScope);

  return rows
    .map(({ visit, earlierWorkMs, number, title, handedInAt, holder, ...row }) => {
      const { standardMinutes } = visit;
      const clocked = { ...visit, pauses: byVisit.get(visit.id) ?? [] };
      const clock = stageClock(calendar, clocked, standardMinutes, earlierWorkMs, now);
      return {
        story: { storyId: visit.storyId, number, title, sector: row.sector },
        handedInAt,
        holder,
        stage: visit.stage,
        pass: visit.pass,
        enteredAt: visit.enteredAt,
        state: clock.state,
        waitMs: clock.waitMs,
        workMs: clock.workMs,
        earlierWorkMs,
        standardMinutes,
        share: clock.share,
        late: clock.level === 'past',
        ageDays: workingDaysSince(calendar, handedInAt, now),
      };
    })
    .toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1) || b.ageDays - a.ageDays);
}
