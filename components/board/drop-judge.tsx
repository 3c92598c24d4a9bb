'use client';

import { createContext, type ReactNode, use, useMemo, useRef } from 'react';
import type { CardClocks } from '@/lib/board/ageing';
import { assessDrop } from '@/lib/board/assess-drop';
import type { LaneBy } from '@/lib/board/board-address';
import type { BoardCard, BoardSnapshot } from '@/lib/board/board-card';
import { laneKey, placeOf } from '@/lib/board/lanes';
import { refuse } from '@/lib/sop/refusal';
import { useBoardTools } from './board-context';
import type { DropVerdict } from './board-types';
import { useStable } from './use-stable';

interface DropJudge {
  /** What a place says to a card: the move it would be, every reason against it, or null at home. */
  judge: (card: BoardCard, dropId: string) => DropVerdict | null;
  /** True while a card is in the air: a column must not grow then. */
  dragging: { current: boolean };
}

const DropJudgeContext = createContext<DropJudge | null>(null);

interface DropJudgeProviderProps {
  snapshot: BoardSnapshot;
  clocks: CardClocks;
  lanes: LaneBy;
  children: ReactNode;
}

/** Judges drops by the SOP, the lanes and the room that a stage has left, on the board as it is seen. */
export function DropJudgeProvider({ snapshot, clocks, lanes, children }: DropJudgeProviderProps) {
  const { me, sopOf } = useBoardTools();
  const dragging = useRef(false);
  const judge = useStable((card: BoardCard, dropId: string): DropVerdict | null => {
    const { stage, lane } = placeOf(dropId);
    if (lane !== laneKey(lanes, card, clocks)) return refuse({ code: 'otherLane' });
    if (stage === card.stage) return null;
    return assessDrop(sopOf(card), card, me, stage, {
      limit: snapshot.limits.find((limit) => limit.stage === stage),
      standing: snapshot.cards.filter((each) => each.stage === stage && !each.closedAt).length,
    });
  });
  const value = useMemo(() => ({ judge, dragging }), [judge]);
  return <DropJudgeContext value={value}>{children}</DropJudgeContext>;
}

/** The judge of drops. Throws outside a board. */
export function useDropJudge(): DropJudge {
  const judge = use(DropJudgeContext);
  if (!judge) throw new Error('useDropJudge outside DropJudgeProvider');
  return judge;
}
