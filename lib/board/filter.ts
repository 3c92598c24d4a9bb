import type { ClockLevel } from '@/lib/sop/visit-clock';
import { SECTORS, type Sector } from '@/lib/sop/vocabulary';
import type { BoardCard } from './board-card';

/** What the board is narrowed to; it lives in the address, so that a narrowed board can be sent on. */
export interface BoardFilter {
  text: string;
  sector: Sector | null;
  /** Cards in the reader's hands or made of his material. */
  mine: boolean;
  past: boolean;
  /** Cards that wait for the reader. */
  turn: boolean;
}

export const NO_FILTER: BoardFilter = { text: '', sector: null, mine: false, past: false, turn: false };

const TEXT_LIMIT = 100;

/** Reads a filter from the address; what it does not know is ignored. */
export function filterFromQuery(query: { get: (name: string) => string | null }): BoardFilter {
  const sector = query.get('sektor');
  return {
    text: (query.get('q') ?? '').slice(0, TEXT_LIMIT),
    sector: SECTORS.find((known) => known === sector) ?? null,
    mine: query.get('saya') === '1',
    past: query.get('lewat') === '1',
    turn: query.get('giliran') === '1',
  };
}

/** The filter as a query string, without `?`; empty when nothing is filtered. */
export function filterToQuery(filter: BoardFilter): string {
  const query = new URLSearchParams();
  if (filter.text.trim()) query.set('q', filter.text.trim());
  if (filter.sector) query.set('sektor', filter.sector);
  if (filter.mine) query.set('saya', '1');
  if (filter.past) query.set('lewat', '1');
  if (filter.turn) query.set('giliran', '1');
  return query.toString();
}

/** True when the filter hides anything at all. */
export function isFiltering(filter: BoardFilter): boolean {
  return filterToQuery(filter) !== '';
}

/** What is known of a card besides its row when it is filtered. */
export interface CardStanding {
  level: ClockLevel;
  myTurn: boolean;
}

/** True when the card passes every part of the filter. Text is sought in number, title, summary and holder. */
export function passesFilter(
  card: BoardCard,
  standing: CardStanding,
  filter: BoardFilter,
  readerId: string,
): boolean {
  if (filter.sector && card.sector !== filter.sector) return false;
  if (filter.past && standing.level !== 'past') return false;
  if (filter.turn && !standing.myTurn) return false;
  if (filter.mine && card.holder?.id !== readerId && !card.facts.handedInBy.includes(readerId)) return false;
  return matchesText(card, filter.text);
}

function matchesText(card: BoardCard, text: string): boolean {
  const sought = text.trim().toLocaleLowerCase('id');
  if (sought === '') return true;
  if (/^#\d+$/.test(sought)) return sought === `#${card.number}`;
  const haystack = `#${card.number} ${card.title} ${card.summary} ${card.holder?.name ?? ''}`;
  const lower = haystack.toLocaleLowerCase('id');
  return sought.split(/\s+/).every((word) => lower.includes(word));
}
