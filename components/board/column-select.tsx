'use client';

import { useTranslations } from 'next-intl';
import { useStored } from '@/components/ui/store';
import type { BoardCard } from '@/lib/board/board-card';
import { withAll } from '@/lib/board/selection';
import classes from './column-select.module.css';
import { useHands } from './hands-context';

/** While cards are chosen: chooses everything that the column shows, or lets all of it go. */
export function ColumnSelect({ cards, name }: { cards: BoardCard[]; name: string }) {
  const t = useTranslations('hands.selection');
  const { selection, announce } = useHands();
  const selecting = useStored(selection, ({ ids }) => ids.size > 0);
  const all = useStored(selection, ({ ids }) => cards.length > 0 && cards.every(({ id }) => ids.has(id)));
  if (!selecting || cards.length === 0) return null;
  const words = t('column', { count: cards.length });
  const choose = () => {
    const next = withAll(
      selection.get(),
      cards.map(({ id }) => id),
    );
    selection.set(next);
    announce(t('count', { count: next.ids.size }));
  };
  return (
    <label className={classes.all}>
      <input
        type="checkbox"
        className={classes.box}
        aria-label={`${words}, ${name}`}
        checked={all}
        onChange={choose}
      />
      {words}
    </label>
  );
}
