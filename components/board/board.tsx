'use client';

import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { type StageNames, StageNamesProvider } from '@/components/story/stage-names';
import type { BoardFrame, BoardReading, BoardSnapshot } from '@/lib/board/board-card';
import { compileFilter } from '@/lib/board/filter';
import type { SavedView } from '@/lib/board/saved-view';
import type { ViewActions } from '@/lib/board/saved-view-requests';
import { zonedDateKey, zonedTime } from '@/lib/format/date';
import classes from './board.module.css';
import { BoardBar } from './board-bar';
import { BoardProvider } from './board-context';
import { BoardEmpty } from './board-empty';
import { BoardHands } from './board-hands';
import { BoardLayout } from './board-layout';
import type { BoardDialog } from './board-types';
import type { BoardActions } from './card-change';
import { DropJudgeProvider } from './drop-judge';
import { HandsProvider } from './hands-context';
import { LateDialogs } from './late-dialogs';
import { PhoneBar } from './phone-bar';
import { useBoardAddress } from './use-board-address';
import { useBoardClock } from './use-board-clock';
import { useBoardSnapshot } from './use-board-snapshot';
import { useBulk } from './use-bulk';
import { useCardChanges } from './use-card-changes';
import { useFilterVocabulary } from './use-filter-vocabulary';
import { useSavedViews } from './use-saved-views';
import { useStable } from './use-stable';
import { useClocks, useShown } from './use-standings';

interface Saved {
  actions: BoardActions;
  views: SavedView[];
  viewActions: ViewActions;
}

/** `reading` is a `BoardReading` as JSON: one text crosses to the browser far faster than ten thousand values. */
export type BoardProps = Saved & { reading: string };

/** The newsroom's board: what stands where, since when, and what can be done about it. */
export function Board({ reading, ...saved }: BoardProps) {
  const { snapshot, frame } = useMemo<BoardReading>(() => JSON.parse(reading), [reading]);
  const names: StageNames = {};
  for (const sop of Object.values(frame.sops)) {
    for (const stage of sop.stages) names[stage.key] = stage.name;
  }
  return (
    <StageNamesProvider names={names}>
      <BoardProvider frame={frame}>
        <HandsProvider>
          <LiveBoard initial={snapshot} frame={frame} {...saved} />
        </HandsProvider>
      </BoardProvider>
    </StageNamesProvider>
  );
}

function LiveBoard({
  initial,
  frame,
  actions,
  ...saved
}: Saved & { initial: BoardSnapshot; frame: BoardFrame }) {
  const [frozen, setFrozen] = useState<BoardSnapshot | null>(null);
  const { snapshot: latest, failedSince, retry } = useBoardSnapshot(initial, frame, frozen !== null);
  const snapshot = frozen ?? latest;
  const { now, readNow } = useBoardClock(latest.asOf, frozen !== null);
  const [address, changeAddress] = useBoardAddress();
  const [dialog, setDialog] = useState<BoardDialog | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const changes = useCardChanges(actions, readNow);
  const bulk = useBulk(actions);
  const change = useStable(changes.change);
  const refused = useStable(changes.refused);
  const views = useSavedViews(saved.views, saved.viewActions, address, changeAddress);

  const vocabulary = useFilterVocabulary(frame, snapshot);
  const sought = useDeferredValue(address.filter);
  const today = zonedDateKey(now);
  const filter = useMemo(() => compileFilter(sought, vocabulary, today), [sought, vocabulary, today]);
  const day = useMemo(() => zonedTime(today, '12:00'), [today]);
  const clocks = useClocks(snapshot.cards, now);
  const { shown, counts } = useShown(snapshot.cards, clocks, filter);
  const bar = { address, onAddress: changeAddress, counts, filter, vocabulary, views };

  return (
    <div ref={root} className={classes.board} data-board>
      <BoardBar
        {...bar}
        now={now}
        failedSince={failedSince}
        onRetry={retry}
        onKeys={() => setDialog({ kind: 'shortcuts' })}
      />
      {snapshot.cards.length === 0 ? (
        <BoardEmpty />
      ) : (
        <DropJudgeProvider snapshot={snapshot} clocks={clocks} lanes={address.lanes}>
          <BoardLayout
            address={address}
            onAddress={changeAddress}
            snapshot={snapshot}
            frame={frame}
            cards={shown}
            clocks={clocks}
            day={day}
            narrowed={shown.length < snapshot.cards.length}
            onDragging={(dragging) => setFrozen(dragging ? latest : null)}
            onChange={change}
            onRefused={refused}
            onDialog={setDialog}
          />
          <BoardHands
            root={root}
            cards={shown}
            now={now}
            dialog={dialog}
            bulk={bulk}
            undoLast={changes.undoLast}
            onChange={change}
            onRefused={refused}
            onDialog={setDialog}
          />
        </DropJudgeProvider>
      )}
      <PhoneBar {...bar} />
      <LateDialogs
        dialog={dialog}
        cards={latest.cards}
        onClose={() => setDialog(null)}
        onDialog={setDialog}
        onChange={change}
        onMany={(changed, unasked) => void bulk.run(changed, unasked)}
        onRefused={refused}
      />
    </div>
  );
}
