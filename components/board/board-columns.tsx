'use client';

import { DragDropContext } from '@hello-pangea/dnd';
import { useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import type { BoardCard } from '@/lib/board/board-card';
import { cardsByStage } from '@/lib/board/columns';
import { dropId } from '@/lib/board/lanes';
import classes from './board-columns.module.css';
import { useBoardTools } from './board-context';
import { BoardLanes } from './board-lanes';
import { Column } from './column';
import { useDropJudge } from './drop-judge';
import type { BoardLayoutProps } from './layout-props';
import { StageSwitcher } from './stage-switcher';
import { useCardDrag } from './use-card-drag';
import { useColumnInView } from './use-column-in-view';

/** The columns, or the lanes across them, and the drag between them. */
export function BoardColumns(props: BoardLayoutProps & { tomorrow: string }) {
  const { cards, clocks, tomorrow, day, address } = props;
  const { columns } = props.snapshot;
  const label = useTranslations('board');
  const { offerOf } = useBoardTools();
  const { judge } = useDropJudge();
  const { lifted, responders, usage } = useCardDrag(props);
  const scroller = useRef<HTMLElement>(null);
  const groups = useMemo(() => cardsByStage(cards, clocks, tomorrow), [cards, clocks, tomorrow]);
  const myColumn = columns.findIndex(({ stage }) => groups.get(stage)?.some((card) => offerOf(card).myTurn));
  const { inView, show } = useColumnInView(scroller, columns.length, myColumn);
  const acts = { onChange: props.onChange, onRefused: props.onRefused, onDialog: props.onDialog };
  const standing = useMemo(
    () =>
      Map.groupBy(
        props.snapshot.cards.filter((card) => !card.closedAt),
        (card) => card.stage,
      ),
    [props.snapshot.cards],
  );
  const standingIn = (stage: string) => standing.get(stage)?.length ?? 0;

  return (
    <>
      <StageSwitcher columns={columns} groups={groups} clocks={clocks} current={inView} onShow={show} />
      <DragDropContext dragHandleUsageInstructions={usage} {...responders}>
        {address.lanes === 'none' ? (
          // What scrolls must be reachable by keys, also without cards.
          <section
            ref={scroller}
            className={classes.columns}
            tabIndex={cards.length === 0 ? 0 : undefined}
            data-dragging={lifted ? true : undefined}
            aria-label={label('columns')}
          >
            {columns.map((column, index) => (
              <Column
                key={column.stage}
                column={column}
                first={index < COLUMNS_ON_SCREEN ? CARDS_ON_SCREEN : 1}
                standing={standingIn(column.stage)}
                cards={groups.get(column.stage) ?? NO_CARDS}
                clocks={clocks}
                tomorrow={tomorrow}
                day={day}
                narrowed={props.narrowed}
                verdict={lifted ? judge(lifted, dropId(column.stage)) : null}
                {...acts}
              />
            ))}
          </section>
        ) : (
          <BoardLanes
            scroller={scroller}
            by={address.lanes}
            people={props.frame.people}
            columns={columns}
            cards={cards}
            clocks={clocks}
            tomorrow={tomorrow}
            day={day}
            lifted={lifted}
            standingIn={standingIn}
            {...acts}
          />
        )}
      </DragDropContext>
    </>
  );
}

const NO_CARDS: BoardCard[] = [];
/** What a screen shows of the board at once; the rest is drawn as one comes to it. */
const COLUMNS_ON_SCREEN = 5;
const CARDS_ON_SCREEN = 6;
