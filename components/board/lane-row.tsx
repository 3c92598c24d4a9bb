'use client';

import { IconAlertTriangle, IconChevronDown } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { LaneBy } from '@/lib/board/board-address';
import type { BoardCard, BoardColumn } from '@/lib/board/board-card';
import { cardsByStage } from '@/lib/board/columns';
import type { Lane } from '@/lib/board/lanes';
import type { StageClock } from '@/lib/sop/visit-clock';
import classes from './board-lanes.module.css';
import type { CardCallbacks } from './board-types';
import { LaneCell } from './lane-cell';
import { useLaneName } from './use-lane-name';

interface LaneRowProps extends CardCallbacks {
  by: LaneBy;
  lane: Lane;
  columns: BoardColumn[];
  clocks: Map<string, StageClock | null>;
  lifted: BoardCard | null;
  folded: boolean;
  onFold: () => void;
}

/** One lane: its name with the count, and a cell under each column. */
export function LaneRow({ by, lane, columns, clocks, folded, onFold, ...rest }: LaneRowProps) {
  const t = useTranslations('boardView.lanes');
  const board = useTranslations('board');
  const name = useLaneName(by)(lane);
  const groups = useMemo(
    () => cardsByStage(lane.cards, clocks, rest.tomorrow),
    [lane.cards, clocks, rest.tomorrow],
  );
  const past = lane.cards.filter((card) => clocks.get(card.id)?.level === 'past').length;
  const id = `lane-${by}-${lane.key || 'nobody'}`;
  return (
    <section className={classes.lane} aria-labelledby={id}>
      <h2 className={classes.laneHead}>
        <button
          type="button"
          id={id}
          className={classes.fold}
          aria-expanded={!folded}
          aria-controls={`${id}-cells`}
          onClick={onFold}
        >
          <IconChevronDown size={16} stroke={2} aria-hidden className={classes.chevron} />
          {name}
          <span className={classes.count}>{t('count', { count: lane.cards.length })}</span>
          {past > 0 ? (
            <span className={classes.past}>
              <IconAlertTriangle size={13} stroke={2} aria-hidden />
              {board('countPast', { count: past })}
            </span>
          ) : null}
        </button>
      </h2>
      <div id={`${id}-cells`} className={classes.cells} hidden={folded}>
        {folded
          ? null
          : columns.map((column) => (
              <LaneCell
                key={column.stage}
                lane={lane.key}
                laneName={name}
                column={column}
                cards={groups.get(column.stage) ?? NO_CARDS}
                clocks={clocks}
                {...rest}
              />
            ))}
      </div>
    </section>
  );
}

const NO_CARDS: BoardCard[] = [];
