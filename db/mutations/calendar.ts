import { inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { readCalendarDefinition } from '@/db/queries/calendar';
import { calendarSchedules, holidays } from '@/db/schema/calendar';
import { applyCalendarChange } from '@/lib/calendar/apply-calendar-change';
import type { VersionedChange } from '@/lib/calendar/calendar-change';
import { calendarDifference } from '@/lib/calendar/calendar-difference';
import { calendarVersion } from '@/lib/calendar/calendar-version';
import { may } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { MutationContext } from './context';
import { lockAll } from './locks';
import { recordOfficeEvent } from './record-office-event';

type Written = ReturnType<typeof calendarDifference>;

/**
 * Changes the office's calendar: one holiday, one schedule, or the holidays of a file. Refused as stale when
 * the calendar is no longer the one that the person saw. Clocks that run follow the new calendar from their
 * next reading on; visits that ended keep the figures they ended with.
 */
export async function changeCalendar(
  context: MutationContext,
  { version, change }: VersionedChange,
): Promise<Outcome<{ version: string }>> {
  if (!may(context.actor, 'calendar.manage')) return refuse({ code: 'noPermission' });
  return context.db.transaction(async (tx) => {
    // One writer of the calendar at a time, so that the version compared is the version changed.
    await lockAll(tx, 'calendar');
    const definition = await readCalendarDefinition(tx);
    if (calendarVersion(definition) !== version) return refuse({ code: 'calendarStale' });
    const applied = applyCalendarChange(definition, change);
    if (!applied.ok) return applied;
    const written = calendarDifference(definition, applied.definition);
    if (Object.values(written).every(({ before, after }) => before.length + after.length === 0)) {
      return { ok: true, version };
    }
    await writeHolidays(tx, written.holidays);
    await writeSchedules(tx, written.schedules);
    await recordOfficeEvent(tx, context, 'calendarChanged', {
      what: change.kind,
      before: { holidays: written.holidays.before, schedules: written.schedules.before },
      after: { holidays: written.holidays.after, schedules: written.schedules.after },
    });
    return { ok: true, version: calendarVersion(applied.definition) };
  });
}

async function writeHolidays(tx: Tx, { before, after }: Written['holidays']): Promise<void> {
  const gone = before.map(({ date }) => date);
  if (gone.length > 0) await tx.delete(holidays).where(inArray(holidays.date, gone));
  if (after.length > 0) await tx.insert(holidays).values(after);
}

async function writeSchedules(tx: Tx, { before, after }: Written['schedules']): Promise<void> {
  const gone = before.map(({ key }) => key);
  if (gone.length > 0) await tx.delete(calendarSchedules).where(inArray(calendarSchedules.key, gone));
  if (after.length > 0) await tx.insert(calendarSchedules).values(after);
}
