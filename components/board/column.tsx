'use client';

import { Droppable } from '@hello-pangea/dnd';
import { useTranslations } from 'next-intl';
import type { BoardCard, BoardColumn } from '@/lib/board/board-card';
import { DONE_DAYS } from '@/lib/board/columns';
import { dropId } from '@/lib/board/lanes';
import type { StageClock } from '@/lib/sop/visit-clock';
import { useBoardTools } from './board-context';
import type { CardCallbacks, DropVerdict } from './board-types';
import classes from './column.module.css';
import { ColumnCards } from './column-cards';
import { ColumnHeader } from './column-header';
import { ColumnSelect } from './column-select';
import { DropHint } from './drop-hint';

interface ColumnProps extends CardCallbacks {
  column: BoardColumn;
  /** Cards drawn at first. */
  first: number;
  cards: BoardCard[];
  /** Open stories in this stage, also those that a filter hides. */
  standing: number;
  clocks: Map<string, StageClock | null>;
  narrowed: boolean;
  /** What this column says to the card in the air; null when none is, or it is its own. */
  verdict: DropVerdict | null;
}

/**
 * A stage with its cards. The whole column is the place to drop on; only the list inside it scrolls, so that
 * the board's own scroller stays the one that a drag may move.
 */
export function Column({ column, first, cards, standing, clocks, verdict, narrowed, ...rest }: ColumnProps) {
  const t = useTranslations('board.empty');
  const { locale } = useBoardTools();
  const past = cards.filter((card) => clocks.get(card.id)?.level === 'past').length;
  const headingId = `column-${column.stage}`;
  const empty = narrowed
    ? t('filtered')
    : column.kind === 'proposal'
      ? t('proposal')
      : column.kind === 'end'
        ? t('end', { count: DONE_DAYS })
        : t('none');
  return (
    <Droppable droppableId={dropId(column.stage)}>
      {(provided, snapshot) => (
        <section
          ref={provided.innerRef}
          {...provided.droppableProps}
          className={classes.column}
          data-column
          data-kind={column.kind}
          data-takes={verdict ? String(verdict.ok) : undefined}
          data-over={snapshot.isDraggingOver || undefined}
          aria-labelledby={headingId}
        >
          <ColumnHeader id={headingId} column={column} count={cards.length} past={past} standing={standing} />
          <ColumnSelect cards={cards} name={column.name[locale]} />
          <div className={classes.body}>
            {verdict ? <DropHint verdict={verdict} over={snapshot.isDraggingOver} /> : null}
            <div className={classes.list} data-scrolls>
              <ColumnCards first={first} cards={cards} clocks={clocks} {...rest} />
              {provided.placeholder}
              {cards.length === 0 && !verdict ? (
                <p className={classes.empty} data-quiet={narrowed || undefined}>
                  {empty}
                </p>
              ) : null}
            </div>
          </div>
        </section>
      )}
    </Droppable>
  );
}
