import type { Slot, WeekSlots } from '@/lib/worktime/calendar';

const TIME = /^([01]\d|2[0-4]):([0-5]\d)$/;

function minuteOf(time: string): number {
  const match = TIME.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
}

/** Working minutes of a day; a slot still half written counts as nothing. */
export function dayMinutes(slots: readonly Slot[]): number {
  return slots.reduce((sum, { from, to }) => {
    const length = minuteOf(to) - minuteOf(from);
    return length > 0 ? sum + length : sum;
  }, 0);
}

/** Working minutes of a week. */
export function weekMinutes(week: WeekSlots): number {
  return Object.values(week).reduce((sum, slots) => sum + dayMinutes(slots), 0);
}

/** A slot to begin the next one with: from an hour after the last to its latest end. */
export function nextSlot(slots: readonly Slot[]): Slot {
  const last = slots.at(-1);
  if (!last) return { from: '07:30', to: '12:00' };
  const end = minuteOf(last.to);
  if (!(end < 1380)) return { from: '', to: '' };
  const time = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const from = Math.min(end + 60, 1380);
  return { from: time(from), to: time(Math.min(from + 180, 1439)) };
}
