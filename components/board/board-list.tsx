'use client';

import { NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { SORTS, type SortBy } from '@/lib/board/board-address';
import { inListOrder } from '@/lib/board/list-order';
import classes from './board-list.module.css';
import { BoardNothing } from './board-nothing';
import type { BoardLayoutProps } from './layout-props';
import { ListRow } from './list-row';
import { useGrowing } from './use-growing';

const STEP = 40;
const COLUMNS = [
  'number',
  'title',
  'stage',
  'holder',
  'due',
  'wait',
  'used',
  'wanted',
  'priority',
] as const satisfies readonly SortBy[];

/** The same cards as a dense table, sorted by any column; drawn as far as one has come. */
export function BoardList(props: BoardLayoutProps & { tomorrow: string }) {
  const { address, onAddress, cards, clocks, tomorrow, day } = props;
  const t = useTranslations('boardView');
  const { sort } = address;
  const stages = props.snapshot.columns.map(({ stage }) => stage).join('\n');
  const sorted = useMemo(
    () => inListOrder(cards, sort, clocks, stages.split('\n'), tomorrow),
    [cards, sort, clocks, stages, tomorrow],
  );
  const { drawn, more, end, grow } = useGrowing(sorted.length, STEP, STEP);
  const sortBy = (by: SortBy) =>
    onAddress({ sort: { by, descending: sort.by === by ? !sort.descending : false } });
  if (sorted.length === 0) return <BoardNothing />;
  return (
    <div className={classes.frame} data-scrolls>
      <div className={classes.phoneSort}>
        <NativeSelect
          label={t('list.sort')}
          value={sort.by}
          onChange={(event) =>
            onAddress({ sort: { by: event.currentTarget.value as SortBy, descending: false } })
          }
          data={(Object.keys(SORTS) as SortBy[]).map((by) => ({ value: by, label: t(`list.${by}`) }))}
        />
      </div>
      <table className={classes.table} aria-label={t('list.label')}>
        <thead>
          <tr>
            {COLUMNS.map((by) => (
              <SortHead key={by} by={by} sort={sort} onSort={sortBy} />
            ))}
            <th scope="col" className={classes.acts}>
              <span className={classes.unseen}>{t('list.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, drawn).map((card, index) => (
            <ListRow
              key={card.id}
              card={card}
              index={index}
              clock={clocks.get(card.id) ?? null}
              tomorrow={tomorrow}
              day={day}
              onChange={props.onChange}
              onRefused={props.onRefused}
              onDialog={props.onDialog}
            />
          ))}
        </tbody>
      </table>
      {more ? (
        <div ref={end} className={classes.more}>
          <button type="button" onClick={grow}>
            {t('column.more', { count: sorted.length - drawn })}
          </button>
        </div>
      ) : null}
    </div>
  );
}

function SortHead(props: {
  by: (typeof COLUMNS)[number];
  sort: BoardLayoutProps['address']['sort'];
  onSort: (by: SortBy) => void;
}) {
  const { by, sort, onSort } = props;
  const t = useTranslations('boardView.list');
  const sorted = sort.by === by;
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={classes[by]}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={classes.sort} onClick={() => onSort(by)}>
        {t(by)}
        {sorted ? <Arrow size={14} stroke={2} aria-hidden /> : null}
      </button>
    </th>
  );
}
