'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { BoardCard, BoardColumn } from '@/lib/board/board-card';
import type { StageClock } from '@/lib/sop/visit-clock';
import { useBoardTools } from './board-context';
import classes from './stage-switcher.module.css';

interface StageSwitcherProps {
  columns: BoardColumn[];
  groups: Map<string, BoardCard[]>;
  clocks: Map<string, StageClock | null>;
  current: number;
  onShow: (index: number) => void;
}

/** On a phone: all stages with their counts in one row, to jump to one. Hidden where all columns have room. */
export function StageSwitcher({ columns, groups, clocks, current, onShow }: StageSwitcherProps) {
  const t = useTranslations('board');
  const { locale } = useBoardTools();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = row.current;
    const button = element?.children[current] as HTMLElement | undefined;
    if (!element || !button) return;
    element.scrollTo({
      left: button.offsetLeft - (element.clientWidth - button.offsetWidth) / 2,
      behavior: 'smooth',
    });
  }, [current]);
  return (
    <nav ref={row} className={classes.row} aria-label={t('stages')}>
      {columns.map((column, index) => {
        const cards = groups.get(column.stage) ?? [];
        const past = cards.some((card) => clocks.get(card.id)?.level === 'past');
        return (
          <button
            key={column.stage}
            type="button"
            className={classes.stage}
            aria-current={index === current ? 'true' : undefined}
            onClick={() => onShow(index)}
          >
            {column.name[locale]}
            <span className={classes.count} data-past={past || undefined}>
              {cards.length}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
