import { refuse } from '@/lib/sop/refusal';
import { LIMITS, type Priority } from '@/lib/sop/vocabulary';
import type { BoardCard } from './board-card';
import type { CardRefusal } from './bulk-report';

export interface CardArrangement {
  userId: string | null;
  priority: Priority;
  labels: string[];
  /** Labels that many cards lose; of one card its labels are simply replaced. */
  unwantedLabels: string[];
  /** 'YYYY-MM-DD' */
  wantedOn: string | null;
}

/** One change of how a card is arranged. */
export type ArrangeChange =
  | { kind: 'assign'; card: BoardCard; userId: string | null }
  | { kind: 'prioritise'; card: BoardCard; priority: Priority }
  | { kind: 'label'; card: BoardCard; labels: string[] }
  | { kind: 'want'; card: BoardCard; wantedOn: string | null };

/** How the cards are arranged now, as far as all of them are alike; what differs begins empty, or raised. */
export function sharedArrangement(cards: readonly BoardCard[]): CardArrangement {
  const [first] = cards;
  const alike = <Value>(of: (card: BoardCard) => Value): Value | undefined =>
    first && cards.every((card) => of(card) === of(first)) ? of(first) : undefined;
  return {
    userId: alike((card) => card.assignedTo) ?? null,
    priority: alike((card) => card.priority) ?? 'high',
    labels: first && cards.length === 1 ? first.labels : [],
    unwantedLabels: [],
    wantedOn: alike((card) => card.wantedOn) ?? null,
  };
}

function labelsAmongMany(card: BoardCard, { labels, unwantedLabels }: CardArrangement): string[] {
  const stay = card.labels.filter((label) => !unwantedLabels.includes(label));
  return [...new Set([...stay, ...labels])];
}

/**
 * What to ask the server for, so that the cards are arranged as wanted. One card gets the labels given; many
 * get them besides their own, less the unwanted ones, and one that would have too many is refused here. What is
 * so already is not asked for.
 */
export function arrangedCards(
  what: 'assign' | 'priority' | 'labels' | 'wantedOn',
  cards: readonly BoardCard[],
  wanted: CardArrangement,
): { changes: ArrangeChange[]; refused: CardRefusal[] } {
  const { userId, priority, wantedOn } = wanted;
  const changes: ArrangeChange[] = [];
  const refused: CardRefusal[] = [];
  for (const card of cards) {
    if (what === 'assign' && card.assignedTo !== userId) changes.push({ kind: 'assign', card, userId });
    if (what === 'priority' && card.priority !== priority) {
      changes.push({ kind: 'prioritise', card, priority });
    }
    if (what === 'wantedOn' && card.wantedOn !== wantedOn) changes.push({ kind: 'want', card, wantedOn });
    if (what !== 'labels') continue;
    const labels = cards.length > 1 ? labelsAmongMany(card, wanted) : wanted.labels;
    if (labels.length > LIMITS.tags) {
      refused.push({
        card,
        reasons: refuse({ code: 'tooManyLabels', params: { limit: LIMITS.tags } }).reasons,
      });
    } else if (JSON.stringify(labels) !== JSON.stringify(card.labels)) {
      changes.push({ kind: 'label', card, labels });
    }
  }
  return { changes, refused };
}
