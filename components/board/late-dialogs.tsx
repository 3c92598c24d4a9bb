'use client';

import { useState } from 'react';
import { useIdleLoad } from '@/components/ui/idle';
import type { CardDialogsProps } from './card-dialogs';
import { ShortcutSheet } from './shortcut-sheet';

const load = () => import('./card-dialogs').then(({ CardDialogs }) => CardDialogs);

/** The board's dialogs; those of cards are not loaded before the board answers its first press. */
export function LateDialogs(props: CardDialogsProps) {
  const { dialog, onClose } = props;
  const sheet = dialog?.kind === 'shortcuts';
  const [asked, setAsked] = useState({ sheet: false, card: false });
  // Kept from then on: a dialog also closes.
  if (sheet && !asked.sheet) setAsked({ ...asked, sheet: true });
  if (dialog && !sheet && !asked.card) setAsked({ ...asked, card: true });
  const CardDialogs = useIdleLoad(load, asked.card);
  return (
    <>
      {asked.sheet ? <ShortcutSheet opened={sheet} onClose={onClose} /> : null}
      {asked.card && CardDialogs ? <CardDialogs {...props} /> : null}
    </>
  );
}
