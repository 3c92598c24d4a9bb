import { type CompiledCalendar, dayPlan, workedBeforeDay } from './compile-calendar';
import { workedMsInDay } from './day-plan';
import { localDayOf, startOfLocalDay } from './local-day';

function instantOf(date: Date): number {
  const ms = date.getTime();
  if (Number.isNaN(ms)) throw new RangeError('Invalid date');
  return ms;
}

/** Working ms from the calendar's zero to an instant; only differences of it mean something. */
function workedUpTo(calendar: CompiledCalendar, instantMs: number): number {
  const day = localDayOf(instantMs, calendar.offsetMs);
  const msOfDay = instantMs - startOfLocalDay(day, calendar.offsetMs);
  return workedBeforeDay(calendar, day) + workedMsInDay(dayPlan(calendar, day), msOfDay);
}

/** The first day, from `day` on, by whose end the calendar has worked `target` ms since its zero. */
function dayReaching(calendar: CompiledCalendar, day: number, target: number): number {
  let low = day;
  let step = 1;
  while (workedBeforeDay(calendar, low + step) < target) {
    low += step;
    step *= 2;
    // About 290,000 years: past the last instant that a Date can hold.
    if (step > 2 ** 27) throw new RangeError('The calendar has no such working time left');
  }
  let high = low + step - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (workedBeforeDay(calendar, middle + 1) >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Working time between two instants, in milliseconds; 0 when `to` is not after `from`.
 * Costs the same for a minute and for ten years. This is the measure of both clocks of a stage visit.
 * @throws RangeError on an invalid Date
 */
export function workingMsBetween(calendar: CompiledCalendar, from: Date, to: Date): number {
  const start = instantOf(from);
  const end = instantOf(to);
  return end <= start ? 0 : workedUpTo(calendar, end) - workedUpTo(calendar, start);
}

/**
 * The first instant at which `ms` of working time have passed since `from`: a deadline. One that falls on
 * the end of a slot stays there (16.00 today, not 07.30 tomorrow). With 0 it is `from` itself.
 * @param ms working milliseconds, not negative; a fraction is rounded up
 * @throws RangeError on a negative or endless `ms`, an invalid Date, or a calendar whose work ends before
 */
export function addWorkingMs(calendar: CompiledCalendar, from: Date, ms: number): Date {
  const start = instantOf(from);
  const toWork = Math.ceil(ms);
  if (!(toWork >= 0 && toWork <= Number.MAX_SAFE_INTEGER)) throw new RangeError(`Not a working time: ${ms}`);
  if (toWork === 0) return new Date(start);

  const target = workedUpTo(calendar, start) + toWork;
  const day = dayReaching(calendar, localDayOf(start, calendar.offsetMs), target);
  const restMs = target - workedBeforeDay(calendar, day);
  const slot = dayPlan(calendar, day).slots.find((s) => restMs <= s.workedBeforeMs + s.endMs - s.startMs)!;
  const worked = new Date(
    startOfLocalDay(day, calendar.offsetMs) + slot.startMs + restMs - slot.workedBeforeMs,
  );
  // Past the year 275760 a Date can say nothing.
  if (Number.isNaN(worked.getTime())) throw new RangeError(`Too long a working time: ${ms}`);
  return worked;
}

/** Whether the office works at an instant. A slot holds its first instant and not its last. */
export function isWorkingTime(calendar: CompiledCalendar, at: Date): boolean {
  const instant = instantOf(at);
  const day = localDayOf(instant, calendar.offsetMs);
  const msOfDay = instant - startOfLocalDay(day, calendar.offsetMs);
  return dayPlan(calendar, day).slots.some(({ startMs, endMs }) => startMs <= msOfDay && msOfDay < endMs);
}

/**
 * `at` when the office works then, else the next instant at which work begins.
 * @throws RangeError on an invalid Date, or when the calendar has no work after `at`
 */
export function nextWorkingInstant(calendar: CompiledCalendar, at: Date): Date {
  // Dates are whole milliseconds: the first millisecond of work ends one after its beginning.
  return new Date(addWorkingMs(calendar, at, 1).getTime() - 1);
}
