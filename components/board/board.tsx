'use client';

import { useState } from 'react';
import { type StageNames, StageNamesProvider } from '@/components/story/stage-names';
import type { BoardCard, BoardFrame, BoardSnapshot } from '@/lib/board/board-card';
import type { CardActions } from '@/lib/board/card-actions';
import { clockOfCard } from '@/lib/board/card-facts';
import { passesFilter } from '@/lib/board/filter';
import type { StageClock } from '@/lib/sop/visit-clock';
import classes from './board.module.css';
import { BoardBar } from './board-bar';
import { BoardColumns } from './board-columns';
import { BoardProvider, useBoardTools } from './board-context';
import { BoardEmpty } from './board-empty';
import type { BoardDialog } from './board-types';
import { CardDialogs } from './card-dialogs';
import { useBoardClock } from './use-board-clock';
import { useBoardFilter } from './use-board-filter';
import { useBoardSnapshot } from './use-board-snapshot';
import { useCardChanges } from './use-card-changes';

export interface BoardProps {
  initial: BoardSnapshot;
  frame: BoardFrame;
  actions: CardActions;
}

/** The newsroom's board: what stands where, since when, and what can be done about it. */
export function Board(props: BoardProps) {
  const names: StageNames = {};
  for (const sop of Object.values(props.frame.sops)) {
    for (const stage of sop.stages) names[stage.key] = stage.name;
  }
  return (
    <StageNamesProvider names={names}>
      <BoardProvider frame={props.frame}>
        <LiveBoard {...props} />
      </BoardProvider>
    </StageNamesProvider>
  );
}

function LiveBoard({ initial, frame, actions }: BoardProps) {
  const { me, calendar, offerOf } = useBoardTools();
  const [frozen, setFrozen] = useState<BoardSnapshot | null>(null);
  const { snapshot: latest, failed, retry } = useBoardSnapshot(initial, frame, frozen !== null);
  const snapshot = frozen ?? latest;
  const { now, readNow } = useBoardClock(latest.asOf, frozen !== null);
  const [filter, changeFilter] = useBoardFilter();
  const [dialog, setDialog] = useState<BoardDialog | null>(null);
  const { change, refused } = useCardChanges(actions, readNow);

  const clocks = new Map<string, StageClock | null>();
  const open = { all: 0, past: 0, turn: 0, mine: 0, shown: 0 };
  const shown: BoardCard[] = [];
  for (const card of snapshot.cards) {
    const clock = clockOfCard(calendar, card, now);
    clocks.set(card.id, clock);
    const { myTurn } = offerOf(card);
    const passes = passesFilter(card, { level: clock?.level ?? 'none', myTurn }, filter, me.id);
    if (passes) shown.push(card);
    if (card.closedAt) continue;
    open.all += 1;
    if (passes) open.shown += 1;
    if (clock?.level === 'past') open.past += 1;
    if (myTurn) open.turn += 1;
    if (passesFilter(card, { level: 'none', myTurn }, { ...MINE_ONLY }, me.id)) open.mine += 1;
  }

  return (
    <div className={classes.board}>
      <BoardBar
        counts={open}
        filter={filter}
        onFilter={changeFilter}
        now={now}
        failedSince={failed ? latest.asOf : null}
        onRetry={retry}
      />
      {snapshot.cards.length === 0 ? (
        <BoardEmpty />
      ) : (
        <BoardColumns
          columns={snapshot.columns}
          cards={shown}
          clocks={clocks}
          now={now}
          narrowed={shown.length < snapshot.cards.length}
          onDragging={(dragging) => setFrozen(dragging ? latest : null)}
          onChange={change}
          onRefused={refused}
          onDialog={setDialog}
        />
      )}
      <CardDialogs
        dialog={dialog}
        cards={latest.cards}
        onClose={() => setDialog(null)}
        onDialog={setDialog}
        onChange={change}
        onRefused={refused}
      />
    </div>
  );
}

const MINE_ONLY = { text: '', sector: null, mine: true, past: false, turn: false };
