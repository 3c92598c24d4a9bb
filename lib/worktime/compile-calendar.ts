import type { Holiday, OfficeCalendarDefinition } from './calendar';
import { DAY_OFF, type DayPlan, planOfDay, planWeek, type WeekPlan, weeklyWorkedMs } from './day-plan';
import { dateKeyOfDay, dayOfDateKey } from './local-day';
import { scheduleInForce } from './schedule-in-force';
import { zoneOffsetMs } from './zone';

/**
 * A calendar that is quick to ask. Between the first and the last date that it names, it holds a plan and a
 * running sum for each day; before and after, one week repeats for ever and is reckoned by division.
 */
export type CompiledCalendar = {
  readonly definition: OfficeCalendarDefinition;
  readonly offsetMs: number;
  /** First day of the table; `days[i]` is the plan of day `firstDay + i`, holidays taken out. */
  readonly firstDay: number;
  readonly days: readonly DayPlan[];
  /** Working ms from the start of `firstDay` to the start of day `firstDay + i`; one longer than `days`. */
  readonly workedBefore: Float64Array;
  readonly weekBefore: WeekPlan;
  readonly weekAfter: WeekPlan;
  readonly holidays: ReadonlyMap<number, Holiday>;
  /** The plan a day would have if it were no holiday. */
  readonly scheduledPlan: (day: number) => DayPlan;
};

/** Several holidays on one date become one, their names joined. */
function holidaysByDay(holidays: readonly Holiday[]): Map<number, Holiday> {
  const byDay = new Map<number, Holiday>();
  for (const holiday of holidays) {
    const day = dayOfDateKey(holiday.date);
    const sameDay = byDay.get(day);
    byDay.set(day, sameDay ? { ...sameDay, name: `${sameDay.name}; ${holiday.name}` } : holiday);
  }
  return byDay;
}

/** Days on which something may change: where a schedule begins, the day after one ends, holidays and after. */
function boundaries(definition: OfficeCalendarDefinition, holidays: ReadonlyMap<number, Holiday>): number[] {
  const days: number[] = [];
  for (const { validFrom, validTo } of definition.schedules) {
    if (validFrom !== null) days.push(dayOfDateKey(validFrom));
    if (validTo !== null) days.push(dayOfDateKey(validTo) + 1);
  }
  for (const day of holidays.keys()) days.push(day, day + 1);
  return days.length > 0 ? days.sort((a, b) => a - b) : [0];
}

/**
 * Prepares a calendar for the functions of `working-time.ts` and `explain-span.ts`. Takes a definition that
 * `officeCalendarSchema` has passed. Costs about a millisecond for three years of dates: compile once, keep it.
 * @throws RangeError when a date or time of the definition is none
 */
export function compileCalendar(definition: OfficeCalendarDefinition): CompiledCalendar {
  const holidays = holidaysByDay(definition.holidays);
  const marks = boundaries(definition, holidays);
  const firstDay = marks[0]!;
  const lastDay = marks[marks.length - 1]!;

  const weeks = new Map(definition.schedules.map((schedule) => [schedule, planWeek(schedule.week)]));
  const noWork = planWeek(undefined);
  const weekOn = (day: number): WeekPlan => {
    const schedule = scheduleInForce(definition.schedules, dateKeyOfDay(day));
    return (schedule && weeks.get(schedule)) ?? noWork;
  };
  const scheduledPlan = (day: number): DayPlan => planOfDay(weekOn(day), day);

  const days: DayPlan[] = [];
  const workedBefore = new Float64Array(lastDay - firstDay + 1);
  for (let day = firstDay, i = 0; day < lastDay; day++, i++) {
    const plan = holidays.has(day) ? DAY_OFF : scheduledPlan(day);
    days.push(plan);
    workedBefore[i + 1] = workedBefore[i]! + plan.totalMs;
  }
  const offsetMs = zoneOffsetMs(definition.zone);
  const weekBefore = weekOn(firstDay - 1);
  const weekAfter = weekOn(lastDay);
  return {
    definition,
    offsetMs,
    firstDay,
    days,
    workedBefore,
    weekBefore,
    weekAfter,
    holidays,
    scheduledPlan,
  };
}

/** The plan of a local day, holidays taken out. */
export function dayPlan(calendar: CompiledCalendar, day: number): DayPlan {
  const i = day - calendar.firstDay;
  if (i < 0) return planOfDay(calendar.weekBefore, day);
  return calendar.days[i] ?? planOfDay(calendar.weekAfter, day);
}

/** Working ms from the start of the table's first day to the start of a local day; negative before it. */
export function workedBeforeDay(calendar: CompiledCalendar, day: number): number {
  const { firstDay, workedBefore, weekBefore, weekAfter } = calendar;
  const i = day - firstDay;
  if (i < 0) return weeklyWorkedMs(weekBefore, day) - weeklyWorkedMs(weekBefore, firstDay);
  const lastIndex = workedBefore.length - 1;
  if (i <= lastIndex) return workedBefore[i]!;
  return (
    workedBefore[lastIndex]! +
    weeklyWorkedMs(weekAfter, day) -
    weeklyWorkedMs(weekAfter, firstDay + lastIndex)
  );
}
