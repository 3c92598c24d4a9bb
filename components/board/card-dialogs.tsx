'use client';

import { ClockSheet } from '@/components/clock/clock-sheet';
import type { BoardCard } from '@/lib/board/board-card';
import type { CardRefusal } from '@/lib/board/bulk-report';
import type { Refusal } from '@/lib/sop/refusal';
import { ArrangeDialog } from './arrange-dialog';
import type { BoardDialog } from './board-types';
import type { Change } from './card-change';
import { MaterialsDrawer } from './materials-drawer';
import { MoveManyDialog } from './move-many-dialog';
import { ReasonDialog } from './reason-dialog';
import { TakeOverDialog } from './take-over-dialog';

export type DialogKind = BoardDialog['kind'];

export interface CardDialogsProps {
  dialog: BoardDialog | null;
  /** The kinds that were asked for so far; no other is made. */
  asked: ReadonlySet<DialogKind>;
  /** The cards as they stand now: one may have moved on while its dialog was open. */
  cards: BoardCard[];
  onClose: () => void;
  onDialog: (dialog: BoardDialog) => void;
  onChange: (change: Change) => void;
  /** Changes of many cards, and those that were refused before they were asked for. */
  onMany: (changes: Change[], refused: CardRefusal[]) => void;
  onRefused: (card: BoardCard, reasons: Refusal[]) => void;
}

/** The one dialog that is open, if any. */
export function CardDialogs(props: CardDialogsProps) {
  const { dialog, asked, cards, onClose, onDialog, onChange, onMany, onRefused } = props;
  const finish = (change: Change) => {
    onClose();
    onChange(change);
  };
  const arrange = (changes: Change[], refused: CardRefusal[]) => {
    const [only] = changes;
    if (only && dialog?.kind === 'arrange' && dialog.cards.length === 1) onChange(only);
    else onMany(changes, refused);
  };
  const materialsCard =
    dialog?.kind === 'materials' ? cards.find((card) => card.id === dialog.card.id) : undefined;
  return (
    <>
      {asked.has('reason') || asked.has('pause') ? (
        <ReasonDialog
          asked={dialog?.kind === 'reason' || dialog?.kind === 'pause' ? dialog : null}
          onClose={onClose}
          onConfirm={finish}
        />
      ) : null}
      {asked.has('takeOver') ? (
        <TakeOverDialog
          card={dialog?.kind === 'takeOver' ? dialog.card : null}
          onClose={onClose}
          onConfirm={(card) => finish({ kind: 'takeUp', card })}
        />
      ) : null}
      {asked.has('materials') ? (
        <MaterialsDrawer
          card={materialsCard ?? null}
          onClose={onClose}
          onDialog={onDialog}
          onChange={finish}
          onRefused={onRefused}
        />
      ) : null}
      {asked.has('clock') ? (
        <ClockSheet
          asked={dialog?.kind === 'clock' ? { storyId: dialog.card.id, number: dialog.card.number } : null}
          onClose={onClose}
        />
      ) : null}
      {asked.has('arrange') ? (
        <ArrangeDialog
          asked={dialog?.kind === 'arrange' ? dialog : null}
          onClose={onClose}
          onConfirm={arrange}
        />
      ) : null}
      {asked.has('moveMany') ? (
        <MoveManyDialog
          cards={dialog?.kind === 'moveMany' ? dialog.cards : null}
          onClose={onClose}
          onConfirm={(changes) => onMany(changes, [])}
        />
      ) : null}
    </>
  );
}
