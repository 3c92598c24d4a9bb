import { zonedDateKey } from '@/lib/format/date';
import type { OfficeCalendarDefinition } from '@/lib/worktime/calendar';
import { type CompiledCalendar, dayPlan } from '@/lib/worktime/compile-calendar';
import { dayOfDateKey } from '@/lib/worktime/local-day';
import type { CardClocks } from './ageing';
import type { BoardCard } from './board-card';
import { addDays, weekOf } from './days';

/** Why a card stands on a day: somebody wants it out then, or its standard runs out then. */
export type DayEntry = { kind: 'wanted'; card: BoardCard } | { kind: 'due'; card: BoardCard; at: Date };

export interface MonthDay {
  /** 'YYYY-MM-DD' */
  date: string;
  inMonth: boolean;
  working: boolean;
  holiday: string | null;
  entries: DayEntry[];
}

/** What falls on each day: due instants of running clocks by time, then wanted dates by number. */
export function entriesByDay(cards: readonly BoardCard[], clocks: CardClocks): Map<string, DayEntry[]> {
  const entries = new Map<string, DayEntry[]>();
  const add = (date: string, entry: DayEntry) => {
    const day = entries.get(date);
    if (day) day.push(entry);
    else entries.set(date, [entry]);
  };
  for (const card of cards) {
    if (card.closedAt) continue;
    const at = clocks.get(card.id)?.dueAt;
    if (at) add(zonedDateKey(at), { kind: 'due', card, at });
    if (card.wantedOn) add(card.wantedOn, { kind: 'wanted', card });
  }
  for (const day of entries.values()) day.sort(compareEntries);
  return entries;
}

function compareEntries(a: DayEntry, b: DayEntry): number {
  if (a.kind !== b.kind) return a.kind === 'due' ? -1 : 1;
  const [left, right] = [a.kind === 'due' ? a.at.getTime() : 0, b.kind === 'due' ? b.at.getTime() : 0];
  return left - right || a.card.number - b.card.number;
}

/**
 * The weeks of a month from Monday to Sunday, with the days around it that fill them.
 * @param month 'YYYY-MM'
 */
export function monthWeeks(
  month: string,
  entries: ReadonlyMap<string, DayEntry[]>,
  compiled: CompiledCalendar,
  holidays: OfficeCalendarDefinition['holidays'],
): MonthDay[][] {
  const names = new Map(holidays.map(({ date, name }) => [date, name]));
  const weeks: MonthDay[][] = [];
  let [date] = weekOf(`${month}-01`);
  do {
    const week: MonthDay[] = [];
    for (let count = 0; count < 7; count += 1) {
      week.push({
        date,
        inMonth: date.startsWith(month),
        working: dayPlan(compiled, dayOfDateKey(date)).totalMs > 0,
        holiday: names.get(date) ?? null,
        entries: entries.get(date) ?? [],
      });
      date = addDays(date, 1);
    }
    weeks.push(week);
  } while (date.startsWith(month));
  return weeks;
}
