import { z } from 'zod';
import { HOLIDAY_KINDS, HOLIDAY_STATUSES, type OfficeCalendarDefinition } from './calendar';
import { minuteOfTime } from './local-day';
import { scheduleInForce } from './schedule-in-force';
import { OFFICE_ZONES, type OfficeZone } from './zone';

// A typing slip such as 20260 must not make a calendar of a million days.
const dateKey = z.iso
  .date({ message: 'date-invalid', abort: true })
  .refine((date) => date >= '1900-01-01' && date <= '2199-12-31', { message: 'date-out-of-range' });

const slot = z
  .strictObject({
    from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'not-a-time' }),
    to: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { message: 'not-a-time' }),
  })
  .refine(({ from, to }) => from < to, { message: 'slot-ends-before-it-starts' });

const daySlots = z
  .array(slot)
  .max(12, { message: 'too-many-slots' })
  .refine(
    (slots) => slots.every((next, i) => i === 0 || minuteOfTime(slots[i - 1]!.to) <= minuteOfTime(next.from)),
    { message: 'slots-overlap-or-out-of-order', when: (payload) => payload.issues.length === 0 },
  );

/** One line of words. A spreadsheet would run what begins like a formula, so it is refused at the door. */
const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, { message: 'too-long' })
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, { message: 'control-characters' })
    .regex(/^(?![=+@]|-.)/, { message: 'looks-like-formula' });

const name = (max: number) => line(max).min(1, { message: 'name-missing' });

const weekSlots = z.strictObject({
  1: daySlots,
  2: daySlots,
  3: daySlots,
  4: daySlots,
  5: daySlots,
  6: daySlots,
  7: daySlots,
});

export const scheduleSchema = z
  .strictObject({
    key: z.string().trim().min(1).max(60),
    name: name(120),
    validFrom: dateKey.nullable(),
    validTo: dateKey.nullable(),
    week: weekSlots,
  })
  .refine(({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo, {
    message: 'schedule-ends-before-it-starts',
  });

export const holidaySchema = z.strictObject({
  date: dateKey,
  name: name(160),
  kind: z.enum(HOLIDAY_KINDS),
  status: z.enum(HOLIDAY_STATUSES),
  source: line(500).optional(),
});

/**
 * Checks a calendar from a form, a file or the database. Custom issue messages are keys, not sentences.
 * A calendar whose work ends for good is refused: a deadline on it might never come.
 */
export const officeCalendarSchema: z.ZodType<OfficeCalendarDefinition> = z
  .strictObject({
    zone: z.enum(Object.keys(OFFICE_ZONES) as [OfficeZone, ...OfficeZone[]]),
    schedules: z.array(scheduleSchema).min(1).max(200, { message: 'too-many-schedules' }),
    holidays: z.array(holidaySchema).max(5000, { message: 'too-many-holidays' }),
  })
  .refine(({ schedules }) => new Set(schedules.map(({ key }) => key)).size === schedules.length, {
    message: 'schedule-key-twice',
  })
  .refine(
    ({ schedules }) =>
      Object.values(scheduleInForce(schedules, '9999-12-31')?.week ?? {}).some((slots) => slots.length > 0),
    { message: 'no-working-time-in-the-end' },
  );
