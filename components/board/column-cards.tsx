'use client';

import { useTranslations } from 'next-intl';
import { useStored } from '@/components/ui/store';
import type { BoardCard } from '@/lib/board/board-card';
import type { StageClock } from '@/lib/sop/visit-clock';
import type { CardCallbacks } from './board-types';
import { Card } from './card';
import classes from './column.module.css';
import { useDropJudge } from './drop-judge';
import { useHands } from './hands-context';
import { useGrowing } from './use-growing';

/** More cards at each growth: about what a screen shows. */
const STEP = 6;

interface ColumnCardsProps extends CardCallbacks {
  /** Cards drawn at first. */
  first: number;
  cards: BoardCard[];
  clocks: Map<string, StageClock | null>;
}

/** The cards of a place on the board; a long row is drawn as far as one has come. */
export function ColumnCards({ first, cards, clocks, ...rest }: ColumnCardsProps) {
  const t = useTranslations('boardView.column');
  const { dragging } = useDropJudge();
  // The card that has the focus is always drawn, wherever in the row it went.
  const focused = useStored(useHands().active, (active) => cards.findIndex(({ id }) => id === active));
  const { drawn, more, end, grow } = useGrowing(cards.length, first, STEP, dragging, focused + 1);
  return (
    <>
      {cards.slice(0, drawn).map((card, index) => (
        <Card key={card.id} card={card} index={index} clock={clocks.get(card.id) ?? null} {...rest} />
      ))}
      {more ? (
        <div ref={end} className={classes.more}>
          <button type="button" className={classes.moreButton} onClick={grow}>
            {t('more', { count: cards.length - drawn })}
          </button>
        </div>
      ) : null}
    </>
  );
}
