import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { localDayOf, startOfLocalDay } from '@/lib/worktime/local-day';
import { nextWorkingInstant } from '@/lib/worktime/working-time';
import { MAIL_GRACE_MS } from './choices';
import type { MailPace } from './notice';

/**
 * When a notice of `at` is to be mailed: soon after a moment's grace, or with the day's mail when the office's
 * next working day begins; null where it is not mailed.
 */
export function mailDueAt(pace: MailPace, at: Date, calendar: CompiledCalendar): Date | null {
  if (pace === 'never') return null;
  if (pace === 'soon') return new Date(at.getTime() + MAIL_GRACE_MS);
  const tomorrow = localDayOf(at.getTime(), calendar.offsetMs) + 1;
  return nextWorkingInstant(calendar, new Date(startOfLocalDay(tomorrow, calendar.offsetMs)));
}
