import { date, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Holiday, WeekSlots } from '@/lib/worktime/calendar';

/** Working hours by weekday, dated; the undated one is the base. */
export const calendarSchedules = pgTable('calendar_schedules', {
  key: text().primaryKey(),
  name: text().notNull(),
  validFrom: date(),
  validTo: date(),
  week: jsonb().$type<WeekSlots>().notNull(),
});

export const holidays = pgTable('holidays', {
  date: date().primaryKey(),
  name: text().notNull(),
  kind: text().$type<Holiday['kind']>().notNull(),
  status: text().$type<Holiday['status']>().notNull(),
  source: text(),
});
