import { addDays } from '@/lib/board/days';
import { zonedDateKey, zonedTime } from '@/lib/format/date';
import { WORKING_DAY_MS } from '@/lib/format/duration';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { isWorkingTime, workingMsBetween } from '@/lib/worktime/working-time';
import type { Standstill } from './story-script';

/**
 * What stands on the board when the demo is opened: where, in whose hands, since how many working days, and
 * in how many it is wanted. Some were wanted by now, so that the month's calendar tells something on any day.
 */
const STANDING: (Omit<Standstill, 'wantedOn'> & { workdaysAgo: number; wantedIn?: number })[] = [
  { stage: 'proposed', takenUp: false, workdaysAgo: 0.2, wantedIn: 6 },
  { stage: 'proposed', takenUp: false, workdaysAgo: 0.6 },
  { stage: 'proposed', takenUp: false, workdaysAgo: 1.2, wantedIn: 3 },
  { stage: 'received', takenUp: false, workdaysAgo: 0.5, wantedIn: 9 },
  { stage: 'received', takenUp: true, workdaysAgo: 0.6 },
  { stage: 'classifying', takenUp: false, workdaysAgo: 0.8, wantedIn: 5 },
  { stage: 'classifying', takenUp: true, workdaysAgo: 0.7, wantedIn: 2 },
  { stage: 'classifying', takenUp: false, workdaysAgo: 1.3 },
  { stage: 'composing', takenUp: false, workdaysAgo: 1.5, wantedIn: 4 },
  { stage: 'composing', takenUp: true, workdaysAgo: 1.2, wantedIn: 1 },
  { stage: 'composing', takenUp: true, workdaysAgo: 2.0 },
  { stage: 'layout', takenUp: true, workdaysAgo: 2.2, wantedIn: 0 },
  { stage: 'layout', takenUp: false, workdaysAgo: 2.6, wantedIn: 3 },
  { stage: 'evaluation-kasubag', takenUp: false, workdaysAgo: 3.0, wantedIn: -1 },
  { stage: 'evaluation-kasubag', takenUp: false, workdaysAgo: 3.4, wantedIn: 1 },
  { stage: 'evaluation-kasubag', takenUp: true, workdaysAgo: 2.8, wantedIn: 0 },
  { stage: 'evaluation-sekretaris', takenUp: false, workdaysAgo: 3.6 },
  { stage: 'evaluation-sekretaris', takenUp: false, workdaysAgo: 3.3, wantedIn: 2 },
  { stage: 'publishing', takenUp: false, workdaysAgo: 3.7, wantedIn: -2 },
  { stage: 'publishing', takenUp: true, workdaysAgo: 4.0 },
  { stage: 'reporting', takenUp: false, workdaysAgo: 4.3, wantedIn: -3 },
  { stage: 'reporting', takenUp: true, workdaysAgo: 4.6 },
];

/** A story that stands on the board at the demo's end, and when its material came. */
export interface StandingStory {
  standstill: Standstill;
  arrival: Date;
}

/** The stories that stand on the board at `until`, each where and as `STANDING` says. */
export function standingStories(calendar: CompiledCalendar, until: Date): StandingStory[] {
  return STANDING.map(({ workdaysAgo, wantedIn, ...place }) => {
    const arrival = workdaysBefore(calendar, until, workdaysAgo);
    return { arrival, standstill: { ...place, wantedOn: wantedDay(calendar, until, arrival, wantedIn) } };
  });
}

/** The latest instant from which so many working days (of 7.5 hours) lead up to `until`. */
export function workdaysBefore(calendar: CompiledCalendar, until: Date, workdays: number): Date {
  const wanted = workdays * WORKING_DAY_MS;
  let at = until;
  while (workingMsBetween(calendar, at, until) < wanted) at = new Date(at.getTime() - 10 * 60_000);
  return at;
}

/** Whether the office works on the day of an instant. */
export function hasWork(calendar: CompiledCalendar, day: Date): boolean {
  const key = zonedDateKey(day);
  return ['09:00', '10:30'].some((time) => isWorkingTime(calendar, zonedTime(key, time)));
}

/** The working day so many from the last one up to `until`; nobody wants anything before he brings it. */
function wantedDay(
  calendar: CompiledCalendar,
  until: Date,
  arrival: Date,
  wantedIn: number | undefined,
): string | null {
  if (wantedIn === undefined) return null;
  const next = (date: string, days: number) => {
    let day = addDays(date, days);
    while (!hasWork(calendar, zonedTime(day, '12:00'))) day = addDays(day, days);
    return day;
  };
  let day = next(addDays(zonedDateKey(until), 1), -1);
  for (let left = Math.abs(wantedIn); left > 0; left -= 1) day = next(day, Math.sign(wantedIn));
  const came = zonedDateKey(arrival);
  const tooEarly = day < came;
  return tooEarly ? came : day;
}
