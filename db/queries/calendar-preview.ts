import type { Db } from '@/db/client';
import { applyCalendarChange } from '@/lib/calendar/apply-calendar-change';
import type { VersionedChange } from '@/lib/calendar/calendar-change';
import { calendarVersion } from '@/lib/calendar/calendar-version';
import type { ChangePreview } from '@/lib/calendar/change-preview';
import { movedDeadlines } from '@/lib/sop/moved-deadlines';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { Actor } from '@/lib/sop/roles';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { readCalendarDefinition } from './calendar';
import { openClocks } from './open-clocks';

/** Tries a change without writing it, or gives every reason why it would be refused. */
export async function previewCalendarChange(
  db: Db,
  actor: Actor,
  { version, change }: VersionedChange,
  now: Date,
): Promise<Outcome<ChangePreview>> {
  const definition = await readCalendarDefinition(db);
  if (calendarVersion(definition) !== version) return refuse({ code: 'calendarStale' });
  const applied = applyCalendarChange(definition, change);
  if (!applied.ok) return applied;
  const clocks = await openClocks(db, actor);
  const calendars = { before: compileCalendar(definition), after: compileCalendar(applied.definition) };
  const running = clocks.filter(({ visit }) => visit.pauses.every((pause) => pause.to !== null)).length;
  return { ok: true, moved: movedDeadlines(clocks, calendars, now), running };
}
