import type { StageClock } from '@/lib/sop/visit-clock';

export type ReminderKind = 'nearStandard' | 'pastStandard';

/**
 * What the holder of running work is to be reminded of now, or null: once when most of the standard is used,
 * once when it is past. Work that rests or has no standard is left in peace.
 * @param reminded what he was reminded of in this visit already
 */
export function dueReminder(
  clock: Pick<StageClock, 'state' | 'level'>,
  reminded: readonly ReminderKind[],
): ReminderKind | null {
  if (clock.state !== 'working') return null;
  if (clock.level === 'past') return reminded.includes('pastStandard') ? null : 'pastStandard';
  return clock.level === 'near' && reminded.length === 0 ? 'nearStandard' : null;
}
