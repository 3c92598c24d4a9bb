'use client';

import { Droppable } from '@hello-pangea/dnd';
import { useTranslations } from 'next-intl';
import type { BoardCard, BoardColumn } from '@/lib/board/board-card';
import { dropId } from '@/lib/board/lanes';
import type { StageClock } from '@/lib/sop/visit-clock';
import { useBoardTools } from './board-context';
import classes from './board-lanes.module.css';
import type { CardCallbacks } from './board-types';
import { ColumnCards } from './column-cards';
import { DropHint } from './drop-hint';
import { useDropJudge } from './drop-judge';

interface LaneCellProps extends CardCallbacks {
  lane: string;
  laneName: string;
  column: BoardColumn;
  cards: BoardCard[];
  clocks: Map<string, StageClock | null>;
  lifted: BoardCard | null;
}

/** Where a lane and a column cross. What a cell says to a card is shown where it may go, and where it hovers. */
export function LaneCell({ lane, laneName, column, cards, clocks, lifted, ...rest }: LaneCellProps) {
  const t = useTranslations('boardView.lanes');
  const { locale } = useBoardTools();
  const { judge } = useDropJudge();
  const id = dropId(column.stage, lane);
  const verdict = lifted ? judge(lifted, id) : null;
  return (
    <Droppable droppableId={id}>
      {(provided, snapshot) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one of a form
        <div
          ref={provided.innerRef}
          {...provided.droppableProps}
          className={classes.cell}
          role="group"
          aria-label={t('cell', { stage: column.name[locale], lane: laneName })}
          data-kind={column.kind}
          data-takes={verdict ? String(verdict.ok) : undefined}
          data-over={snapshot.isDraggingOver || undefined}
        >
          {verdict && (verdict.ok || snapshot.isDraggingOver) ? (
            <DropHint verdict={verdict} over={snapshot.isDraggingOver} />
          ) : null}
          <ColumnCards first={3} cards={cards} clocks={clocks} {...rest} />
          {provided.placeholder}
        </div>
      )}
    </Droppable>
  );
}
