import type { CardArrangement } from '@/lib/board/arranged-cards';
import type { BoardAction } from '@/lib/board/board-action';
import type { BoardCard } from '@/lib/board/board-card';
import type { SopTransition } from '@/lib/sop/definition';
import type { Outcome, Refusal } from '@/lib/sop/refusal';
import type { StageClock } from '@/lib/sop/visit-clock';
import type { Change } from './card-change';

/** What a column says to a card in the air: the transition it would take, or every reason against it. */
export type DropVerdict = Outcome<{ transition: SopTransition }>;

/** What a story is arranged by, besides its place. */
export type ArrangeWhat = 'assign' | 'priority' | 'labels' | 'wantedOn';

/** The field of one thing that stories are arranged by. */
export interface ArrangeFieldProps {
  what: ArrangeWhat;
  cards: BoardCard[];
  value: CardArrangement;
  onChange: (part: Partial<CardArrangement>) => void;
}

/** A question the board has before it acts, or a look at a card's material, behind its clock or at the keys. */
export type BoardDialog =
  | { kind: 'reason'; card: BoardCard; action: BoardAction; to: string }
  | { kind: 'pause'; card: BoardCard }
  | { kind: 'takeOver'; card: BoardCard }
  | { kind: 'materials'; card: BoardCard }
  | { kind: 'clock'; card: BoardCard }
  | { kind: 'arrange'; what: ArrangeWhat; cards: BoardCard[] }
  | { kind: 'moveMany'; cards: BoardCard[] }
  | { kind: 'shortcuts' };

/** What a card can ask of the board, handed down through its column. */
export interface CardCallbacks {
  /** 'YYYY-MM-DD' */
  tomorrow: string;
  /** Noon of today: it changes once a day, and no card is drawn anew before. */
  day: Date;
  onChange: (change: Change) => void;
  onRefused: (card: BoardCard, reasons: Refusal[], wanted?: Change['kind']) => void;
  onDialog: (dialog: BoardDialog) => void;
}

export interface CardProps extends CardCallbacks {
  card: BoardCard;
  index: number;
  clock: StageClock | null;
}
