import type { BoardAddress } from '@/lib/board/board-address';
import type { BoardCard, BoardFrame, BoardSnapshot } from '@/lib/board/board-card';
import type { CompiledFilter } from '@/lib/board/filter';
import type { FilterVocabulary } from '@/lib/board/filter-resolve';
import type { Refusal } from '@/lib/sop/refusal';
import type { StageClock } from '@/lib/sop/visit-clock';
import type { BoardDialog } from './board-types';
import type { Change } from './card-change';
import type { SavedViews } from './use-saved-views';
import type { BoardCounts } from './use-standings';

/** What narrows the board and how it is laid out. */
export interface BoardBarProps {
  address: BoardAddress;
  onAddress: (change: Partial<BoardAddress>) => void;
  counts: BoardCounts;
  filter: CompiledFilter;
  vocabulary: FilterVocabulary;
  views: SavedViews;
}

/** The stories to lay out, and what can be asked of them. */
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
