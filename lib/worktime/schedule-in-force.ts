import type { Schedule } from './calendar';

/**
 * The schedule that holds on a date: of those that cover it, the one with the latest `validFrom`
 * (null is the earliest of all), and of equals the one later in the list. Undefined when none covers it.
 * @param dateKey 'YYYY-MM-DD'
 */
export function scheduleInForce(schedules: readonly Schedule[], dateKey: string): Schedule | undefined {
  let chosen: Schedule | undefined;
  for (const schedule of schedules) {
    const { validFrom, validTo } = schedule;
    if (validFrom !== null && dateKey < validFrom) continue;
    if (validTo !== null && dateKey > validTo) continue;
    if (chosen === undefined || (validFrom ?? '') >= (chosen.validFrom ?? '')) chosen = schedule;
  }
  return chosen;
}

/** The undated schedule, which holds where no other does. */
export function isBaseSchedule({ validFrom, validTo }: Pick<Schedule, 'validFrom' | 'validTo'>): boolean {
  return validFrom === null && validTo === null;
}
