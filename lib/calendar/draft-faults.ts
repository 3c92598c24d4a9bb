import type { Holiday } from '@/lib/worktime/calendar';
import { holidaySchema, scheduleSchema } from '@/lib/worktime/calendar-schema';
import type { ScheduleDraft } from './calendar-change';
import { type FieldFault, faultsOfIssues } from './calendar-fault';

/** Everything wrong with a holiday that somebody wrote. */
export function holidayFaults(holiday: Holiday): FieldFault[] {
  return faultsOfIssues(holidaySchema.safeParse(holiday).error?.issues ?? []);
}

/**
 * Everything wrong with a schedule that somebody wrote, field by field. `base` is the undated one, which
 * holds where no other does; every other needs a first day, so that it is plain which of two holds.
 */
export function scheduleFaults(draft: ScheduleDraft, { base }: { base: boolean }): FieldFault[] {
  const { validFrom, validTo, week } = draft;
  const faults = faultsOfIssues(scheduleSchema.safeParse({ ...draft, key: 'draft' }).error?.issues ?? []);
  if (base && (validFrom !== null || validTo !== null)) {
    faults.push({ field: 'validFrom', fault: 'base-schedule-stays' });
  }
  if (!base && validFrom === null) faults.push({ field: 'validFrom', fault: 'schedule-needs-a-start' });
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    faults.push({ field: 'validTo', fault: 'schedule-ends-before-it-starts' });
  }
  if (Object.values(week).every((slots) => slots.length === 0)) {
    faults.push({ field: 'week', fault: 'no-working-time' });
  }
  // The schema says the reversed dates again, of the whole, once everything else is right.
  return faults.filter(({ field }) => field !== '');
}
