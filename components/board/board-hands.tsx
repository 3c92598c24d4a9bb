'use client';

import { type RefObject, useEffect, useState } from 'react';
import { usePaletteActions } from '@/components/palette/palette-context';
import { useStored } from '@/components/ui/store';
import { useLinksWait } from '@/components/ui/use-leave';
import type { BoardCard } from '@/lib/board/board-card';
import { kept } from '@/lib/board/selection';
import type { BoardDialog } from './board-types';
import { BulkBar } from './bulk-bar';
import { BulkReportDialog } from './bulk-report-dialog';
import { useHands } from './hands-context';
import { PrintList } from './print-list';
import { useBoardKeys } from './use-board-keys';
import type { Bulk } from './use-bulk';
import { type CardActsProps, useCardActs } from './use-card-acts';
import { useCardCommands } from './use-card-commands';
import { useKeptFocus } from './use-kept-focus';

interface BoardHandsProps extends Omit<CardActsProps, 'onMany'> {
  root: RefObject<HTMLElement | null>;
  /** The cards that pass the filter: only what is seen can be chosen. */
  cards: BoardCard[];
  now: Date;
  dialog: BoardDialog | null;
  bulk: Bulk;
  undoLast: () => boolean;
}

/** Keys, focus and what is done to many cards at once. */
export function BoardHands({ root, cards, now, dialog, bulk, undoLast, ...act }: BoardHandsProps) {
  const { selection } = useHands();
  const [printing, setPrinting] = useState<BoardCard[] | null>(null);
  const acts = useCardActs({ ...act, onMany: (changes, unasked) => void bulk.run(changes, unasked) });
  const asking = dialog !== null || bulk.report !== null || bulk.progress !== null;
  useBoardKeys({ root, cards, acts, asking, onDialog: act.onDialog, undoLast });
  useKeptFocus(root);
  useLinksWait();
  const commands = useCardCommands(cards, acts, act.onDialog);
  usePaletteActions(commands);

  const selecting = useStored(selection, ({ ids }) => ids.size > 0);
  useEffect(() => {
    if (selecting) root.current?.setAttribute('data-selecting', '');
    else root.current?.removeAttribute('data-selecting');
  }, [root, selecting]);
  useEffect(() => {
    selection.set(kept(selection.get(), new Set(cards.map(({ id }) => id))));
  }, [selection, cards]);

  return (
    <>
      <BulkBar cards={cards} acts={acts} bulk={bulk} onPrint={setPrinting} />
      <BulkReportDialog report={bulk.report} onClose={bulk.closeReport} />
      {printing ? <PrintList cards={printing} now={now} onDone={() => setPrinting(null)} /> : null}
    </>
  );
}
