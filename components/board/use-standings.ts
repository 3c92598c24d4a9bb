'use client';

import { useEffect, useMemo, useRef } from 'react';
import { looksTheSame } from '@/lib/board/ageing';
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

type Clocks = Map<string, StageClock | null>;

/** The clock of each card as of `now`; one that looks as before is the same object, so that its card rests. */
export function useClocks(cards: BoardCard[], now: Date): Clocks {
  const { calendar } = useBoardTools();
  const former = useRef<Clocks>(new Map());
  const clocks = useMemo(() => {
    const read = (card: BoardCard) => {
      const clock = clockOfCard(calendar, card, now);
      const kept = former.current.get(card.id) ?? null;
      return looksTheSame(kept, clock) ? kept : clock;
    };
    return new Map(cards.map((card) => [card.id, read(card)]));
  }, [calendar, cards, now]);
  useEffect(() => {
    former.current = clocks;
  }, [clocks]);
  return clocks;
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
