'use client';

import type { BoardAddress } from '@/lib/board/board-address';
import type { BoardCard, BoardFrame, BoardSnapshot } from '@/lib/board/board-card';
import { zonedDateKey } from '@/lib/format/date';
import type { Refusal } from '@/lib/sop/refusal';
import type { StageClock } from '@/lib/sop/visit-clock';
import { DAY_MS } from '@/lib/worktime/local-day';
import { BoardCalendar } from './board-calendar';
import { BoardColumns } from './board-columns';
import { BoardList } from './board-list';
import type { BoardDialog } from './board-types';
import type { Change } from './card-change';

export interface BoardLayoutProps {
  address: BoardAddress;
  onAddress: (change: Partial<BoardAddress>) => void;
  snapshot: BoardSnapshot;
  frame: BoardFrame;
  /** The cards that pass the filter. */
  cards: BoardCard[];
  clocks: Map<string, StageClock | null>;
  /** Noon of today. */
  day: Date;
  /** True when a filter hides cards. */
  narrowed: boolean;
  onDragging: (dragging: boolean) => void;
  onChange: (change: Change) => void;
  onRefused: (card: BoardCard, reasons: Refusal[], wanted?: Change['kind']) => void;
  onDialog: (dialog: BoardDialog) => void;
}

/** The same stories as columns, as a list or in a calendar. */
export function BoardLayout(props: BoardLayoutProps) {
  const tomorrow = zonedDateKey(new Date(props.day.getTime() + DAY_MS));
  switch (props.address.view) {
    case 'board':
      return <BoardColumns {...props} tomorrow={tomorrow} />;
    case 'list':
      return <BoardList {...props} tomorrow={tomorrow} />;
    case 'calendar':
      return <BoardCalendar {...props} />;
  }
}
