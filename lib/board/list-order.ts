import { PRIORITIES } from '@/lib/sop/vocabulary';
import { byUrgency, type CardClocks, timeLeft } from './ageing';
import type { BoardAddress } from './board-address';
import type { BoardCard } from './board-card';

type Value = string | number | null;

/**
 * Cards in the order of a list. What has no value for the column stands last either way; equals stand in the
 * order to take them.
 * @param stages keys of the stages, in the order of the SOP
 * @param tomorrow 'YYYY-MM-DD' on the office's wall clock
 */
export function inListOrder(
  cards: readonly BoardCard[],
  sort: BoardAddress['sort'],
  clocks: CardClocks,
  stages: readonly string[],
  tomorrow: string,
): BoardCard[] {
  const urgency = byUrgency(clocks, tomorrow);
  const sign = sort.descending ? -1 : 1;
  if (sort.by === 'urgency') return [...cards].sort((a, b) => sign * urgency(a, b));
  const values = new Map(cards.map((card) => [card.id, sortValue(card, sort.by, clocks, stages)]));
  return [...cards].sort((a, b) => {
    const [left, right] = [values.get(a.id) ?? null, values.get(b.id) ?? null];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || urgency(a, b);
    return sign * compare(left, right) || urgency(a, b);
  });
}

function sortValue(
  card: BoardCard,
  by: BoardAddress['sort']['by'],
  clocks: CardClocks,
  stages: readonly string[],
): Value {
  const clock = clocks.get(card.id) ?? null;
  switch (by) {
    case 'urgency':
      return null;
    case 'number':
      return card.number;
    case 'title':
      return card.title;
    case 'stage':
      return stages.indexOf(card.stage);
    case 'holder':
      return card.holder?.name ?? null;
    case 'wait':
      return clock?.waitMs ?? null;
    case 'used':
      return clock?.share ?? null;
    case 'due':
      return clock && timeLeft(clock);
    case 'wanted':
      return card.wantedOn;
    case 'priority':
      return PRIORITIES.indexOf(card.priority);
  }
}

function compare(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), 'id');
}
