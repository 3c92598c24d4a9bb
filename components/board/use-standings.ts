'use client';

import { useMemo } from 'react';
import type { BoardCard } from '@/lib/board/board-card';
import { clockOfCard } from '@/lib/board/card-facts';
import type { CompiledFilter } from '@/lib/board/filter';
import type { StageClock } from '@/lib/sop/visit-clock';
import { useBoardTools } from './board-context';

export interface BoardCounts {
  all: number;
  past: number;
  turn: number;
  mine: number;
  shown: number;
}

/** The clock of each card as of `now`. */
export function useClocks(cards: BoardCard[], now: Date): Map<string, StageClock | null> {
  const { calendar } = useBoardTools();
  return useMemo(
    () => new Map(cards.map((card) => [card.id, clockOfCard(calendar, card, now)])),
    [calendar, cards, now],
  );
}

/** The cards that pass the filter, and how many open ones there are of each kind that the bar counts. */
export function useShown(
  cards: BoardCard[],
  clocks: Map<string, StageClock | null>,
  filter: CompiledFilter,
): { shown: BoardCard[]; counts: BoardCounts } {
  const { me, offerOf } = useBoardTools();
  return useMemo(() => {
    const counts = { all: 0, past: 0, turn: 0, mine: 0, shown: 0 };
    const shown: BoardCard[] = [];
    for (const card of cards) {
      const clock = clocks.get(card.id);
      const { myTurn } = offerOf(card);
      const standing = { level: clock?.level ?? 'none', state: clock?.state ?? null, myTurn } as const;
      const passes = filter.passes(card, standing);
      if (passes) shown.push(card);
      if (card.closedAt) continue;
      counts.all += 1;
      if (passes) counts.shown += 1;
      if (standing.level === 'past') counts.past += 1;
      if (myTurn) counts.turn += 1;
      if (card.holder?.id === me.id || card.facts.handedInBy.includes(me.id)) counts.mine += 1;
    }
    return { shown, counts };
  }, [cards, clocks, filter, me.id, offerOf]);
}
