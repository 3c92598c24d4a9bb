import { z } from 'zod';
import { CALENDAR_CHANGES } from './calendar-change';

const rows = z.object({
  holidays: z.array(z.object({ name: z.string(), date: z.string() })),
  schedules: z.array(z.object({ name: z.string() })),
});
const details = z.object({ what: z.enum(CALENDAR_CHANGES), before: rows, after: rows });

/** A change of the calendar as its log tells it, in as much as a list needs. */
export interface CalendarEventSummary {
  what: (typeof CALENDAR_CHANGES)[number];
  /** How it went for the rows: added, changed or removed. */
  way: 'added' | 'changed' | 'removed';
  name: string;
  /** Date of the holiday, when it is one. */
  date: string | null;
  /** How many rows were written or taken out. */
  count: number;
}

/** Reads the details of a `calendarChanged` event; null when they are of no known shape. */
export function calendarEventSummary(eventDetails: unknown): CalendarEventSummary | null {
  const parsed = details.safeParse(eventDetails);
  if (!parsed.success) return null;
  const { what, before, after } = parsed.data;
  const holiday = after.holidays[0] ?? before.holidays[0];
  const shown = holiday ?? after.schedules[0] ?? before.schedules[0];
  if (!shown) return null;
  const were = before.holidays.length + before.schedules.length;
  const are = after.holidays.length + after.schedules.length;
  return {
    what,
    way: are === 0 ? 'removed' : were === 0 ? 'added' : 'changed',
    name: shown.name,
    date: holiday?.date ?? null,
    count: Math.max(were, are),
  };
}
