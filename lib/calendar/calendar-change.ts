import { z } from 'zod';
import { storedText } from '@/lib/sop/stored-text';
import { HOLIDAY_KINDS, HOLIDAY_STATUSES, type Holiday, type Schedule } from '@/lib/worktime/calendar';

export type ScheduleDraft = Omit<Schedule, 'key'>;

/**
 * One change of the calendar as a person asks for it. `was` names the holiday (by date) or schedule (by key)
 * that is changed; null adds one.
 */
export type CalendarChange =
  | { kind: 'holidaySaved'; was: string | null; holiday: Holiday }
  | { kind: 'holidayRemoved'; date: string }
  | { kind: 'holidaysImported'; holidays: Holiday[] }
  | { kind: 'scheduleSaved'; was: string | null; schedule: ScheduleDraft }
  | { kind: 'scheduleRemoved'; key: string };

export const CALENDAR_CHANGES = [
  'holidaySaved',
  'holidayRemoved',
  'holidaysImported',
  'scheduleSaved',
  'scheduleRemoved',
] as const satisfies readonly CalendarChange['kind'][];

/** The most holidays that one file may bring. */
export const MAX_IMPORTED = 1_000;

// Only the shape and its size: what the words and dates are worth is judged with the whole calendar.
const words = storedText(600);
const key = z.string().max(80);
const slots = z.array(z.strictObject({ from: z.string().max(8), to: z.string().max(8) })).max(24);
const holiday = z.strictObject({
  date: key,
  name: words,
  kind: z.enum(HOLIDAY_KINDS),
  status: z.enum(HOLIDAY_STATUSES),
  source: words.optional(),
});
const schedule = z.strictObject({
  name: words,
  validFrom: key.nullable(),
  validTo: key.nullable(),
  week: z.strictObject({ 1: slots, 2: slots, 3: slots, 4: slots, 5: slots, 6: slots, 7: slots }),
});

/** A change as a form or a file sends it; `applyCalendarChange` judges it. */
export const calendarChangeSchema: z.ZodType<CalendarChange> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('holidaySaved'), was: key.nullable(), holiday }),
  z.strictObject({ kind: z.literal('holidayRemoved'), date: key }),
  z.strictObject({
    kind: z.literal('holidaysImported'),
    holidays: z.array(holiday).min(1).max(MAX_IMPORTED),
  }),
  z.strictObject({ kind: z.literal('scheduleSaved'), was: key.nullable(), schedule }),
  z.strictObject({ kind: z.literal('scheduleRemoved'), key }),
]);

/** A change with the version of the calendar that the person saw when asking for it. */
export const versionedChangeSchema = z.strictObject({
  version: z.string().max(80),
  change: calendarChangeSchema,
});
export type VersionedChange = z.infer<typeof versionedChangeSchema>;
