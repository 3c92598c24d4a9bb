import type { z } from 'zod';
import type { Refusal } from '@/lib/sop/refusal';

/** What can be wrong with a holiday, a schedule or a whole calendar; each has a sentence in the texts. */
export const CALENDAR_FAULTS = [
  'name-missing',
  'too-long',
  'control-characters',
  'looks-like-formula',
  'date-invalid',
  'date-out-of-range',
  'date-taken',
  'not-a-time',
  'slot-ends-before-it-starts',
  'slots-overlap-or-out-of-order',
  'too-many-slots',
  'no-working-time',
  'no-working-time-in-the-end',
  'schedule-ends-before-it-starts',
  'schedule-key-twice',
  'schedule-needs-a-start',
  'base-schedule-stays',
  'too-many-schedules',
  'too-many-holidays',
  'invalid',
] as const;
export type CalendarFault = (typeof CALENDAR_FAULTS)[number];

/** A fault with the field it stands in, such as 'week.1.0.to'; '' is the whole. */
export interface FieldFault {
  field: string;
  fault: CalendarFault;
}

function isFault(message: string): message is CalendarFault {
  return (CALENDAR_FAULTS as readonly string[]).includes(message);
}

/** The issues of a calendar schema as faults: their messages are keys already. */
export function faultsOfIssues(issues: readonly z.core.$ZodIssue[]): FieldFault[] {
  return issues.map(({ message, path }) => ({
    field: path.join('.'),
    fault: isFault(message) ? message : 'invalid',
  }));
}

/** A fault as a reason to refuse. */
export function faultRefusal({ field, fault }: FieldFault): Refusal {
  return { code: 'calendarFault', params: { fault }, field };
}
