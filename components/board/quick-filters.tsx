'use client';

import { useTranslations } from 'next-intl';
import { hasFlag, toggleFlag } from '@/lib/board/filter-toggle';
import type { FilterFlag } from '@/lib/board/filter-words';
import { may } from '@/lib/sop/permissions';
import classes from './board-bar.module.css';
import { useBoardTools } from './board-context';
import type { BoardBarProps } from './layout-props';

/** The filters that are wanted all day, each at one press; they write into the filter's own language. */
export function QuickFilters({ address, onAddress, counts }: BoardBarProps) {
  const t = useTranslations('board');
  const { me, locale, performs } = useBoardTools();
  const toggle = (flag: FilterFlag, count: number, alarming = false) => (
    <button
      type="button"
      className={classes.toggle}
      aria-pressed={hasFlag(address.filter, flag)}
      onClick={() => onAddress({ filter: toggleFlag(address.filter, flag, locale) })}
    >
      {t(flag === 'late' ? 'past' : flag === 'turn' ? 'turn' : 'mine')}
      <span className={classes.count} data-alarming={(alarming && count > 0) || undefined}>
        {count}
      </span>
    </button>
  );
  return (
    <fieldset className={classes.toggles}>
      <legend className={classes.unseen}>{t('filters')}</legend>
      {performs ? toggle('turn', counts.turn) : null}
      {toggle('late', counts.past, true)}
      {may(me, 'story.viewAll') ? toggle('mine', counts.mine) : null}
    </fieldset>
  );
}
