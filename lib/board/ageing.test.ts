import { describe, expect, test } from 'vitest';
import type { StageClock } from '@/lib/sop/visit-clock';
import { compileCalendar } from '@/lib/worktime/compile-calendar';
import { DEFAULT_CALENDAR } from '@/lib/worktime/default-calendar';
import { byUrgency, looksTheSame, timeLeft } from './ageing';
import type { BoardCard } from './board-card';
import { clockOfCard } from './card-facts';
import { lanesOf } from './lanes';
import { inListOrder } from './list-order';
import { sampleCard } from './sample-card';

const calendar = compileCalendar(DEFAULT_CALENDAR);
/** Monday 23 November 2026, 11.00 WIB. */
const NOW = new Date('2026-11-23T04:00:00.000Z');
const TOMORROW = '2026-11-24';
const MINUTE = 60_000;

/** A card in its stage since 08.00, its work (30 min) taken up so many working minutes ago. */
const worked = (id: string, minutes: number, change: Partial<BoardCard> = {}) =>
  sampleCard({
    ...change,
    id,
    holder: { id: 'p', name: 'Pengelola' },
    visit: { takenUpAt: new Date(NOW.getTime() - minutes * MINUTE).toISOString(), takenUpBy: 'p' },
    facts: {},
  });
const waiting = (id: string, enteredAt: string, change: Partial<BoardCard> = {}) =>
  sampleCard({ ...change, id, visit: { enteredAt }, facts: {} });

const clocksOf = (cards: BoardCard[], now = NOW) =>
  new Map(cards.map((card) => [card.id, clockOfCard(calendar, card, now)]));
const order = (cards: BoardCard[]) =>
  [...cards].sort(byUrgency(clocksOf(cards), TOMORROW)).map(({ id }) => id);

describe('the order to take cards in', () => {
  test('begins with what is the most over its standard, then with the share of it used', () => {
    expect(order([worked('half', 15), worked('over', 40), worked('near', 27), worked('most', 90)])).toEqual([
      'most',
      'over',
      'near',
      'half',
    ]);
  });

  test('goes on with what is wanted by tomorrow, by date, then by priority, then by how long it stands', () => {
    const early = '2026-11-20T01:00:00.000Z';
    const late = '2026-11-23T01:00:00.000Z';
    expect(
      order([
        waiting('newer', late),
        waiting('older', early),
        waiting('someday', early, { wantedOn: '2026-12-24', number: 2 }),
        waiting('urgent', late, { priority: 'urgent' }),
        waiting('tomorrow', late, { wantedOn: TOMORROW }),
        waiting('missed', late, { wantedOn: '2026-11-19' }),
      ]),
    ).toEqual(['missed', 'tomorrow', 'urgent', 'older', 'someday', 'newer']);
  });

  test('has what is finished last, the latest first', () => {
    const closed = (id: string, closedAt: string) => sampleCard({ id, stage: 'done', visit: null, closedAt });
    expect(
      order([
        closed('first', '2026-11-20T01:00:00Z'),
        waiting('open', NOW.toISOString()),
        closed('last', '2026-11-23T01:00:00Z'),
      ]),
    ).toEqual(['open', 'last', 'first']);
  });
});

describe('the time left', () => {
  const left = (card: BoardCard, now = NOW) => {
    const clock = clockOfCard(calendar, card, now);
    return clock && timeLeft(clock);
  };

  test('counts working minutes since the work was taken up', () => {
    expect(left(worked('a', 18))).toBe(12 * MINUTE);
    expect(left(worked('a', 90))).toBe(-60 * MINUTE);
    // 11.40 to 13.05 has an hour's break in it.
    const card = sampleCard({ visit: { takenUpAt: '2026-11-23T04:40:00.000Z', takenUpBy: 'p' } });
    expect(left(card, new Date('2026-11-23T06:05:00.000Z'))).toBe(5 * MINUTE);
  });

  test('is none while nobody has begun, and where no standard is set', () => {
    expect(left(waiting('a', '2026-11-20T01:00:00.000Z'))).toBeNull();
    expect(left(sampleCard({ stage: 'received', visit: { takenUpAt: NOW.toISOString() } }))).toBeNull();
  });

  test('is the same after a comment, which raises only the number of the last event', () => {
    const card = worked('a', 18);
    const commented = { ...card, eventNumber: card.eventNumber + 1 };
    expect(left(commented)).toBe(left(card));
    expect(clockOfCard(calendar, commented, NOW)).toEqual(clockOfCard(calendar, card, NOW));
  });
});

describe('lanes', () => {
  const people = [{ id: 'a', name: 'Ayu' }];
  test('by person have nobody first, then names; who is to do it counts where nobody holds it', () => {
    const cards = [worked('held', 5), waiting('given', '', { assignedTo: 'a' }), waiting('free', '')];
    const lanes = lanesOf('person', cards, clocksOf([]), people);
    expect(lanes.map(({ key, name, cards: own }) => [key, name, own.map(({ id }) => id)])).toEqual([
      ['', null, ['free']],
      ['a', 'Ayu', ['given']],
      ['p', 'Pengelola', ['held']],
    ]);
  });

  test('by time have what is over the standard on top', () => {
    const cards = [
      waiting('none', NOW.toISOString(), { stage: 'received' }),
      worked('over', 40),
      worked('ok', 3),
    ];
    expect(lanesOf('time', cards, clocksOf(cards), []).map(({ key }) => key)).toEqual([
      'past',
      'within',
      'none',
    ]);
  });

  test('by priority are in its order', () => {
    const cards = [sampleCard({ id: '1' }), sampleCard({ id: '2', priority: 'urgent' })];
    expect(lanesOf('priority', cards, clocksOf([]), []).map(({ key }) => key)).toEqual(['urgent', 'normal']);
  });
});

describe('a sorted list', () => {
  test('has what has no value last, whichever way it is sorted', () => {
    const cards = [
      sampleCard({ id: 'none' }),
      sampleCard({ id: 'late', wantedOn: '2026-12-02' }),
      sampleCard({ id: 'soon', wantedOn: '2026-11-30' }),
    ];
    const sorted = (descending: boolean) =>
      inListOrder(cards, { by: 'wanted', descending }, clocksOf(cards), [], TOMORROW).map(({ id }) => id);
    expect(sorted(false)).toEqual(['soon', 'late', 'none']);
    expect(sorted(true)).toEqual(['late', 'soon', 'none']);
  });

  test('by stage follows the SOP and not the alphabet', () => {
    const cards = [sampleCard({ id: 'b', stage: 'classifying' }), sampleCard({ id: 'a', stage: 'received' })];
    const sort = { by: 'stage', descending: false } as const;
    expect(
      inListOrder(cards, sort, clocksOf(cards), ['received', 'classifying'], TOMORROW).map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });
});

describe('two readings of a clock', () => {
  const at = (workMs: number, more: Partial<StageClock> = {}): StageClock => ({
    ...{ state: 'working', waitMs: 0, workMs, earlierWorkMs: 0, standardMs: 3_600_000 },
    ...{ share: workMs / 3_600_000, level: 'within', dueAt: null },
    ...more,
  });

  test('look the same within a minute, and not across one', () => {
    expect(looksTheSame(at(60_000), at(119_999))).toBe(true);
    expect(looksTheSame(at(119_999), at(120_000))).toBe(false);
    expect(looksTheSame(at(60_000, { waitMs: 59_999 }), at(60_000, { waitMs: 60_000 }))).toBe(false);
  });

  test('differ when earlier work makes the minute full, or the level, state or standard is another', () => {
    expect(looksTheSame(at(30_000), at(30_000, { earlierWorkMs: 30_000 }))).toBe(false);
    expect(looksTheSame(at(0), at(0, { level: 'near' }))).toBe(false);
    expect(looksTheSame(at(0), at(0, { state: 'paused' }))).toBe(false);
    expect(looksTheSame(at(0), at(0, { standardMs: null }))).toBe(false);
  });

  test('differ when the standard ends at another minute, as after a change of the calendar', () => {
    const due = (time: string) => at(0, { dueAt: new Date(`2026-11-23T${time}Z`) });
    expect(looksTheSame(due('05:00:00'), due('05:00:59'))).toBe(true);
    expect(looksTheSame(due('05:00:00'), due('05:01:00'))).toBe(false);
    expect(looksTheSame(due('05:00:00'), at(0))).toBe(false);
  });

  test('are the same where there is no clock', () => {
    expect(looksTheSame(null, null)).toBe(true);
    expect(looksTheSame(at(0), null)).toBe(false);
  });
});
