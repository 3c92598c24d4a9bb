import { CLOCK_LEVELS } from '@/lib/sop/visit-clock';
import { PRIORITIES, SECTORS } from '@/lib/sop/vocabulary';
import type { CardClocks } from './ageing';
import type { LaneBy } from './board-address';
import type { BoardCard } from './board-card';
import { KIND_WORDS } from './filter-words';

/** A row of the board: cards that share a person, sector, kind, priority or standing in time. */
export interface Lane {
  /** Id of a person, or a key of what the lanes go by; empty for nobody. */
  key: string;
  /** A person's name; null where the key has words of its own. */
  name: string | null;
  cards: BoardCard[];
}

/** Whose lane a card stands in: whoever holds it, else whoever is to do it. */
function personOf(card: BoardCard): string {
  return card.holder?.id ?? card.assignedTo ?? '';
}

/** The key of the lane that a card stands in. */
export function laneKey(by: LaneBy, card: BoardCard, clocks: CardClocks): string {
  switch (by) {
    case 'none':
      return '';
    case 'person':
      return personOf(card);
    case 'sector':
      return card.sector;
    case 'kind':
      return card.kind;
    case 'priority':
      return card.priority;
    case 'time':
      return clocks.get(card.id)?.level ?? 'none';
  }
}

/** The lanes that have a card, in their order: people by name and nobody first, time with what is over first. */
export function lanesOf(
  by: LaneBy,
  cards: readonly BoardCard[],
  clocks: CardClocks,
  people: readonly { id: string; name: string }[],
): Lane[] {
  const groups = Map.groupBy(cards, (card) => laneKey(by, card, clocks));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  for (const { holder } of cards) if (holder) names.set(holder.id, holder.name);
  const lanes = [...groups].map(([key, own]) => ({
    key,
    name: by === 'person' && key ? (names.get(key) ?? null) : null,
    cards: own,
  }));
  if (by === 'person') return lanes.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'id'));
  const order: readonly string[] = ORDERS[by];
  return lanes.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

const ORDERS = {
  none: [''],
  sector: SECTORS,
  kind: Object.keys(KIND_WORDS),
  priority: PRIORITIES,
  time: [...CLOCK_LEVELS].reverse(),
} as const;

/** The name of a place to drop on: a stage within a lane. */
export function dropId(stage: string, lane = ''): string {
  return `${stage}|${lane}`;
}

/** The stage and lane of a place to drop on. */
export function placeOf(id: string): { stage: string; lane: string } {
  const at = id.indexOf('|');
  return at < 0 ? { stage: id, lane: '' } : { stage: id.slice(0, at), lane: id.slice(at + 1) };
}
