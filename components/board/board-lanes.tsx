'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useMemo, useState } from 'react';
import type { LaneBy } from '@/lib/board/board-address';
import type { BoardCard, BoardColumn } from '@/lib/board/board-card';
import { lanesOf } from '@/lib/board/lanes';
import type { StageClock } from '@/lib/sop/visit-clock';
import classes from './board-lanes.module.css';
import type { CardCallbacks } from './board-types';
import { ColumnHeader } from './column-header';
import { LaneRow } from './lane-row';

interface BoardLanesProps extends CardCallbacks {
  scroller: RefObject<HTMLElement | null>;
  by: LaneBy;
  people: { id: string; name: string }[];
  columns: BoardColumn[];
  cards: BoardCard[];
  clocks: Map<string, StageClock | null>;
  lifted: BoardCard | null;
  standingIn: (stage: string) => number;
}

/** The board in rows under shared column heads; the whole of it scrolls both ways, heads and names stay. */
export function BoardLanes(props: BoardLanesProps) {
  const { scroller, by, people, columns, cards, standingIn, ...rest } = props;
  const label = useTranslations('board');
  const { clocks } = rest;
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set());
  const lanes = useMemo(() => lanesOf(by, cards, clocks, people), [by, cards, clocks, people]);
  const fold = (lane: string) => {
    const key = `${by} ${lane}`;
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    setFolded(next);
  };
  return (
    // What scrolls must be reachable by keys, also without cards.
    <section
      ref={scroller}
      className={classes.lanes}
      tabIndex={cards.length === 0 ? 0 : undefined}
      data-scrolls
      data-dragging={rest.lifted ? true : undefined}
      aria-label={label('columns')}
    >
      <div className={classes.heads}>
        {columns.map((column) => {
          const here = cards.filter((card) => card.stage === column.stage);
          return (
            <div key={column.stage} className={classes.head} data-column data-kind={column.kind}>
              <ColumnHeader
                id={`column-${column.stage}`}
                column={column}
                count={here.length}
                past={here.filter((card) => clocks.get(card.id)?.level === 'past').length}
                standing={standingIn(column.stage)}
              />
            </div>
          );
        })}
      </div>
      {lanes.length === 0 ? <p className={classes.empty}>{label('empty.filtered')}</p> : null}
      {lanes.map((lane) => (
        <LaneRow
          key={lane.key}
          by={by}
          lane={lane}
          columns={columns}
          folded={folded.has(`${by} ${lane.key}`)}
          onFold={() => fold(lane.key)}
          {...rest}
        />
      ))}
    </section>
  );
}
