'use client';

import {
  DragDropContext,
  type DragStart,
  type DragUpdate,
  type DropResult,
  type ResponderProvided,
} from '@hello-pangea/dnd';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useRefusalText } from '@/components/story/refusal-text';
import { useStageName } from '@/components/story/stage-names';
import { assessDrop } from '@/lib/board/assess-drop';
import type { BoardCard, BoardColumn } from '@/lib/board/board-card';
import { isBoardAction } from '@/lib/board/card-actions';
import { cardsByStage } from '@/lib/board/columns';
import { zonedDateKey } from '@/lib/format/date';
import type { Refusal } from '@/lib/sop/refusal';
import type { StageClock } from '@/lib/sop/visit-clock';
import { DAY_MS } from '@/lib/worktime/local-day';
import classes from './board-columns.module.css';
import { useBoardTools } from './board-context';
import type { BoardDialog, DropVerdict } from './board-types';
import type { Change } from './card-change';
import { Column } from './column';
import { StageSwitcher } from './stage-switcher';
import { useColumnInView } from './use-column-in-view';

export interface BoardColumnsProps {
  columns: BoardColumn[];
  cards: BoardCard[];
  clocks: Map<string, StageClock | null>;
  now: Date;
  /** True when a filter hides cards. */
  narrowed: boolean;
  onDragging: (dragging: boolean) => void;
  onChange: (change: Change) => void;
  onRefused: (card: BoardCard, reasons: Refusal[]) => void;
  onDialog: (dialog: BoardDialog) => void;
}

/** The columns, and what a drag between them means: the transition from one stage to the other. */
export function BoardColumns(props: BoardColumnsProps) {
  const { columns, cards, clocks, now, narrowed } = props;
  const t = useTranslations('board.drag');
  const sopWords = useTranslations('sop');
  const label = useTranslations('board');
  const refusalText = useRefusalText();
  const stageName = useStageName();
  const { me, sopOf, offerOf } = useBoardTools();
  const [lifted, setLifted] = useState<BoardCard | null>(null);
  const scroller = useRef<HTMLElement>(null);
  const tomorrow = zonedDateKey(new Date(now.getTime() + DAY_MS));
  const groups = cardsByStage(cards, tomorrow);
  const myColumn = columns.findIndex(({ stage }) => groups.get(stage)?.some((card) => offerOf(card).myTurn));
  const { inView, show } = useColumnInView(scroller, columns.length, myColumn);
  const cardOf = (id: string) => cards.find((card) => card.id === id);
  const verdict = (card: BoardCard, stage: string): DropVerdict | null =>
    card.stage === stage ? null : assessDrop(sopOf(card), card, me, stage);

  const onBeforeCapture = ({ draggableId }: { draggableId: string }) => {
    setLifted(cardOf(draggableId) ?? null);
    props.onDragging(true);
  };
  const onDragStart = ({ draggableId }: DragStart, { announce }: ResponderProvided) => {
    const card = cardOf(draggableId);
    if (card) announce(t('lifted', { number: card.number, title: card.title, stage: stageName(card.stage) }));
  };
  const onDragUpdate = ({ draggableId, destination }: DragUpdate, { announce }: ResponderProvided) => {
    const card = cardOf(draggableId);
    if (!card || !destination) return announce(t('nowhere'));
    const stage = stageName(destination.droppableId);
    const found = verdict(card, destination.droppableId);
    if (!found) announce(t('overHome', { stage }));
    else if (found.ok) announce(t('over', { stage, action: sopWords(`action.${found.transition.action}`) }));
    else announce(t('overRefused', { stage, reasons: found.reasons.map(refusalText).join(' ') }));
  };
  const onDragEnd = ({ draggableId, destination }: DropResult, { announce }: ResponderProvided) => {
    setLifted(null);
    props.onDragging(false);
    const card = cardOf(draggableId);
    if (!card) return;
    const found = destination && verdict(card, destination.droppableId);
    if (!found?.ok) {
      announce(t('home', { number: card.number, stage: stageName(card.stage) }));
      if (found) props.onRefused(card, found.reasons);
      return;
    }
    const { action, to, reason } = found.transition;
    announce(t('dropped', { number: card.number, stage: stageName(to) }));
    if (!isBoardAction(action)) return;
    if (reason === 'required') props.onDialog({ kind: 'reason', card, action, to });
    else props.onChange({ kind: 'move', card, action, to, reason: '' });
  };

  return (
    <>
      <StageSwitcher columns={columns} groups={groups} clocks={clocks} current={inView} onShow={show} />
      <DragDropContext
        dragHandleUsageInstructions={t('usage')}
        onBeforeCapture={onBeforeCapture}
        onDragStart={onDragStart}
        onDragUpdate={onDragUpdate}
        onDragEnd={onDragEnd}
      >
        <section
          ref={scroller}
          className={classes.columns}
          data-dragging={lifted ? true : undefined}
          aria-label={label('columns')}
        >
          {columns.map((column) => (
            <Column
              key={column.stage}
              column={column}
              cards={groups.get(column.stage) ?? NO_CARDS}
              clocks={clocks}
              tomorrow={tomorrow}
              now={now}
              narrowed={narrowed}
              verdict={lifted ? verdict(lifted, column.stage) : null}
              onChange={props.onChange}
              onRefused={props.onRefused}
              onDialog={props.onDialog}
            />
          ))}
        </section>
      </DragDropContext>
    </>
  );
}

const NO_CARDS: BoardCard[] = [];
