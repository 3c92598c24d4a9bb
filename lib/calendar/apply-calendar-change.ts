import { type Outcome, refuse } from '@/lib/sop/refusal';
import { slugify } from '@/lib/sop/slug';
import type { Holiday, OfficeCalendarDefinition, Schedule } from '@/lib/worktime/calendar';
import { holidaySchema, officeCalendarSchema } from '@/lib/worktime/calendar-schema';
import { isBaseSchedule } from '@/lib/worktime/schedule-in-force';
import type { CalendarChange, ScheduleDraft } from './calendar-change';
import { type FieldFault, faultRefusal, faultsOfIssues } from './calendar-fault';
import { holidayFaults, scheduleFaults } from './draft-faults';

type Applied = Outcome<{ definition: OfficeCalendarDefinition }>;

const refuseFaults = (faults: readonly FieldFault[]) => refuse(...faults.map(faultRefusal));

/** The calendar after a change, or every reason why it cannot be. The calendar given is left as it is. */
export function applyCalendarChange(definition: OfficeCalendarDefinition, change: CalendarChange): Applied {
  switch (change.kind) {
    case 'holidaySaved':
      return saveHoliday(definition, change.was, change.holiday);
    case 'holidayRemoved':
      return removeHoliday(definition, change.date);
    case 'holidaysImported':
      return importHolidays(definition, change.holidays);
    case 'scheduleSaved':
      return saveSchedule(definition, change.was, change.schedule);
    case 'scheduleRemoved':
      return removeSchedule(definition, change.key);
  }
}

function checked(definition: OfficeCalendarDefinition): Applied {
  const parsed = officeCalendarSchema.safeParse(definition);
  if (!parsed.success) {
    // What is wrong here is wrong with the whole, not with a field that somebody wrote.
    return refuseFaults(faultsOfIssues(parsed.error.issues).map(({ fault }) => ({ field: '', fault })));
  }
  return { ok: true, definition: parsed.data };
}

/** A holiday as it is kept: trimmed, and without an empty source. */
function tidy(holiday: Holiday): Holiday {
  const { source, ...rest } = holidaySchema.parse(holiday);
  return source ? { ...rest, source } : rest;
}

const byDate = (a: Holiday, b: Holiday) => a.date.localeCompare(b.date);

function saveHoliday(definition: OfficeCalendarDefinition, was: string | null, holiday: Holiday): Applied {
  const others = definition.holidays.filter(({ date }) => date !== was);
  if (was !== null && others.length === definition.holidays.length) return refuse({ code: 'notFound' });
  const faults = holidayFaults(holiday);
  if (others.some(({ date }) => date === holiday.date)) faults.push({ field: 'date', fault: 'date-taken' });
  if (faults.length > 0) return refuseFaults(faults);
  return checked({ ...definition, holidays: [...others, tidy(holiday)].sort(byDate) });
}

function removeHoliday(definition: OfficeCalendarDefinition, date: string): Applied {
  const holidays = definition.holidays.filter((holiday) => holiday.date !== date);
  if (holidays.length === definition.holidays.length) return refuse({ code: 'notFound' });
  return checked({ ...definition, holidays });
}

function importHolidays(definition: OfficeCalendarDefinition, holidays: readonly Holiday[]): Applied {
  const faults = holidays.flatMap((holiday) =>
    holidayFaults(holiday).map(({ fault }) => ({ field: '', fault })),
  );
  if (faults.length > 0) return refuseFaults(faults);
  const byDay = new Map(definition.holidays.map((holiday) => [holiday.date, holiday]));
  for (const holiday of holidays) byDay.set(holiday.date, tidy(holiday));
  return checked({ ...definition, holidays: [...byDay.values()].sort(byDate) });
}

/** A key of its own for a new schedule, made from its name. */
function newKey(name: string, schedules: readonly Schedule[]): string {
  const stem = slugify(name).slice(0, 40) || 'jadwal';
  const taken = new Set(schedules.map(({ key }) => key));
  for (let i = 1; ; i++) {
    const key = i === 1 ? stem : `${stem}-${i}`;
    if (!taken.has(key)) return key;
  }
}

function saveSchedule(
  definition: OfficeCalendarDefinition,
  was: string | null,
  draft: ScheduleDraft,
): Applied {
  const { schedules } = definition;
  const old = schedules.find(({ key }) => key === was);
  if (was !== null && !old) return refuse({ code: 'notFound' });
  const faults = scheduleFaults(draft, { base: old !== undefined && isBaseSchedule(old) });
  if (faults.length > 0) return refuseFaults(faults);
  const schedule = { ...draft, name: draft.name.trim(), key: old?.key ?? newKey(draft.name, schedules) };
  return checked({
    ...definition,
    schedules: old ? schedules.map((each) => (each === old ? schedule : each)) : [...schedules, schedule],
  });
}

function removeSchedule(definition: OfficeCalendarDefinition, key: string): Applied {
  const old = definition.schedules.find((schedule) => schedule.key === key);
  if (!old) return refuse({ code: 'notFound' });
  if (isBaseSchedule(old)) return refuseFaults([{ field: '', fault: 'base-schedule-stays' }]);
  return checked({
    ...definition,
    schedules: definition.schedules.filter((schedule) => schedule !== old),
  });
}
