import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/sop/event-chain';
import type { OfficeCalendarDefinition } from '@/lib/worktime/calendar';

/**
 * A short mark of the calendar's whole content, whatever the order of its rows: a change that carries another
 * one was made on a calendar that is no more.
 */
export function calendarVersion({ zone, schedules, holidays }: OfficeCalendarDefinition): string {
  const content = canonicalJson({
    zone,
    schedules: schedules.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    holidays: holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  });
  return createHash('sha256').update(content).digest('hex').slice(0, 24);
}
