import { describe, expect, test } from 'vitest';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { clockOfCard } from './card-facts';
import { addMonths } from './days';
import { entriesByDay, monthWeeks } from './month';
import { sampleCard } from './sample-card';

const compiled = compileCalendar(DEFAULT_CALENDAR);
const NOW = new Date('2026-11-23T04:00:00.000Z');

describe('the month of a board', () => {
  test('is whole weeks from Monday, with weekends and holidays off', () => {
    const holidays = [
      { date: '2026-12-25', name: 'Natal', kind: 'libur_nasional' as const, status: 'final' as const },
    ];
    const off = compileCalendar({ ...DEFAULT_CALENDAR, holidays });
    const weeks = monthWeeks('2026-12', new Map(), off, holidays);
    expect(weeks[0]?.[0]).toMatchObject({ date: '2026-11-30', inMonth: false });
    expect(weeks.at(-1)?.at(-1)?.date).toBe('2027-01-03');
    const day = (date: string) => weeks.flat().find((each) => each.date === date);
    expect(day('2026-12-25')).toMatchObject({ holiday: 'Natal', working: false });
    expect(day('2026-12-26')).toMatchObject({ holiday: null, working: false });
    expect(day('2026-12-28')).toMatchObject({ working: true });
  });

  test('has as many weeks as the month touches', () => {
    const count = (month: string) => monthWeeks(month, new Map(), compiled, []).length;
    expect([count('2027-02'), count('2026-11'), count('2026-08')]).toEqual([4, 6, 6]);
  });

  test('has due instants of running clocks before wanted dates, and nothing of what is finished', () => {
    const running = sampleCard({
      id: 'running',
      visit: { takenUpAt: '2026-11-23T03:50:00.000Z', takenUpBy: 'p' },
    });
    const wanted = sampleCard({ id: 'wanted', wantedOn: '2026-11-23' });
    const closed = sampleCard({
      id: 'closed',
      wantedOn: '2026-11-23',
      visit: null,
      closedAt: NOW.toISOString(),
    });
    const cards = [wanted, closed, running];
    const clocks = new Map(cards.map((card) => [card.id, clockOfCard(compiled, card, NOW)]));
    const day = entriesByDay(cards, clocks).get('2026-11-23');
    expect(day?.map(({ kind, card }) => [kind, card.id])).toEqual([
      ['due', 'running'],
      ['wanted', 'wanted'],
    ]);
  });

  test('goes on over the turn of the year', () => {
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });
});
