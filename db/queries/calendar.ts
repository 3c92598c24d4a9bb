import { asc, sql } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { calendarSchedules, holidays } from '@/db/schema/calendar';
import type { OfficeCalendarDefinition } from '@/lib/worktime/calendar';
import { type CompiledCalendar, compileCalendar } from '@/lib/worktime/compile-calendar';

/** The office's calendar as stored: schedules (undated first) and holidays by date. */
export async function readCalendarDefinition(db: Db | Tx): Promise<OfficeCalendarDefinition> {
  const [schedules, days] = await Promise.all([
    db
      .select()
      .from(calendarSchedules)
      .orderBy(sql`${calendarSchedules.validFrom} asc nulls first`, asc(calendarSchedules.key)),
    db.select().from(holidays).orderBy(asc(holidays.date)),
  ]);
  return {
    zone: 'Asia/Jakarta',
    schedules,
    holidays: days.map(({ source, ...day }) => (source ? { ...day, source } : day)),
  };
}

let compiled: { key: string; calendar: CompiledCalendar } | undefined;

/** The calendar ready for reckoning; compiled anew only when its rows changed. */
export async function loadCalendar(db: Db | Tx): Promise<CompiledCalendar> {
  const definition = await readCalendarDefinition(db);
  const key = JSON.stringify(definition);
  if (compiled?.key !== key) compiled = { key, calendar: compileCalendar(definition) };
  return compiled.calendar;
}
