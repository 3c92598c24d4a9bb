import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { loadCalendar } from '@/db/queries/calendar';
import { tellablePeople } from '@/db/queries/notice-story';
import { type RunningWork, readRunningWork } from '@/db/queries/running-work';
import { notices } from '@/db/schema/teamwork';
import { stageVisits } from '@/db/schema/visits';
import { dueReminder, type ReminderKind } from '@/lib/notice/reminder';
import { stageClock } from '@/lib/sop/visit-clock';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { isWorkingTime } from '@/lib/worktime/working-time';
import { writeNotices } from './write-notices';

/**
 * Reminds everybody whose running work nears or has passed its standard, once each a visit and only in the
 * office's working hours: outside them the clock stands, and nobody is to be called to work.
 * @returns how many reminders were written
 */
export async function remindHolders({ db, now }: { db: Db; now: Date }): Promise<number> {
  const calendar = await loadCalendar(db);
  if (!isWorkingTime(calendar, now)) return 0;
  let written = 0;
  for (const work of await readRunningWork(db)) {
    const visit = { ...work, leftAt: null };
    const clock = stageClock(calendar, visit, work.standardMinutes, work.earlierWorkMs, now);
    const kind = dueReminder(clock, work.reminded);
    if (kind && (await remind(db, work, kind, { now, calendar }))) written += 1;
  }
  return written;
}

/** Writes one reminder, unless the work has left these hands meanwhile. */
function remind(
  db: Db,
  work: RunningWork,
  kind: ReminderKind,
  { now, calendar }: { now: Date; calendar: CompiledCalendar },
): Promise<boolean> {
  const { visitId, storyId, stage, holder } = work;
  return db.transaction(async (tx) => {
    const [still] = await tx
      .select({ id: stageVisits.id })
      .from(stageVisits)
      .where(and(eq(stageVisits.id, visitId), eq(stageVisits.takenUpBy, holder), isNull(stageVisits.leftAt)))
      .for('share');
    const people = await tellablePeople(tx, storyId);
    if (!still || !people.some(({ id }) => id === holder)) return false;
    if (kind === 'pastStandard') {
      // That it was near says nothing new any more.
      await tx
        .update(notices)
        .set({ readAt: now, mailDueAt: null })
        .where(
          and(
            eq(notices.userId, holder),
            eq(notices.storyId, storyId),
            eq(notices.kind, 'nearStandard'),
            isNull(notices.readAt),
          ),
        );
    }
    const event = { number: 0, type: 'clock' as const, stage, actorId: null, details: { visitId } };
    await writeNotices(tx, { storyId, at: now, event }, [{ userId: holder, kind }], { people, calendar });
    return true;
  });
}
