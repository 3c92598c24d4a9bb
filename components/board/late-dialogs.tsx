'use client';

import { useState } from 'react';
import { useIdleLoad } from '@/components/ui/idle';
import type { BoardDialog } from './board-types';
import type { CardDialogsProps, DialogKind } from './card-dialogs';
import { ShortcutSheet } from './shortcut-sheet';

const load = () => import('./card-dialogs').then(({ CardDialogs }) => CardDialogs);

/** The kinds of dialogs that were asked for so far: each is made when it is, and kept since it also closes. */
function useAsked(dialog: BoardDialog | null): ReadonlySet<DialogKind> {
  const [asked, setAsked] = useState<ReadonlySet<DialogKind>>(new Set());
  if (dialog && !asked.has(dialog.kind)) setAsked(new Set([...asked, dialog.kind]));
  return asked;
}

/** The board's dialogs; those of cards are not loaded before the board answers its first press. */
export function LateDialogs(props: Omit<CardDialogsProps, 'asked'>) {
  const { dialog, onClose } = props;
  const asked = useAsked(dialog);
  const askedOfCard = [...asked].some((kind) => kind !== 'shortcuts');
  const CardDialogs = useIdleLoad(load, askedOfCard);
  return (
    <>
      {asked.has('shortcuts') ? (
        <ShortcutSheet opened={dialog?.kind === 'shortcuts'} onClose={onClose} />
      ) : null}
      {askedOfCard && CardDialogs ? <CardDialogs {...props} asked={asked} /> : null}
    </>
  );
}
