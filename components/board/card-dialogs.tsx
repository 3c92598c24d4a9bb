'use client';

import { ClockSheet } from '@/components/clock/clock-sheet';
import type { BoardCard } from '@/lib/board/board-card';
import type { Refusal } from '@/lib/sop/refusal';
import type { BoardDialog } from './board-types';
import type { Change } from './card-change';
import { MaterialsDrawer } from './materials-drawer';
import { ReasonDialog } from './reason-dialog';
import { TakeOverDialog } from './take-over-dialog';

interface CardDialogsProps {
  dialog: BoardDialog | null;
  /** The cards as they stand now: one may have moved on while its dialog was open. */
  cards: BoardCard[];
  onClose: () => void;
  onDialog: (dialog: BoardDialog) => void;
  onChange: (change: Change) => void;
  onRefused: (card: BoardCard, reasons: Refusal[]) => void;
}

/** The one dialog that is open, if any. */
export function CardDialogs({ dialog, cards, onClose, onDialog, onChange, onRefused }: CardDialogsProps) {
  const finish = (change: Change) => {
    onClose();
    onChange(change);
  };
  const materialsCard =
    dialog?.kind === 'materials' ? cards.find((card) => card.id === dialog.card.id) : undefined;
  return (
    <>
      <ReasonDialog
        asked={dialog?.kind === 'reason' || dialog?.kind === 'pause' ? dialog : null}
        onClose={onClose}
        onConfirm={finish}
      />
      <TakeOverDialog
        card={dialog?.kind === 'takeOver' ? dialog.card : null}
        onClose={onClose}
        onConfirm={(card) => finish({ kind: 'takeUp', card })}
      />
      <MaterialsDrawer
        card={materialsCard ?? null}
        onClose={onClose}
        onDialog={onDialog}
        onChange={finish}
        onRefused={onRefused}
      />
      <ClockSheet
        asked={dialog?.kind === 'clock' ? { storyId: dialog.card.id, number: dialog.card.number } : null}
        onClose={onClose}
      />
    </>
  );
}
