import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { Board } from '@/components/board/board';
import { database } from '@/db/client';
import { readBoard } from '@/db/queries/board';
import { readCalendarDefinition } from '@/db/queries/calendar';
import { viewsFor } from '@/db/queries/saved-views';
import { peopleKnownTo } from '@/db/queries/users';
import type { BoardReading } from '@/lib/board/board-card';
import { moveCard, pauseCard, resumeCard, takeUpCard, undoCard } from './actions';
import {
  assignCards,
  labelCards,
  moveCards,
  prioritiseCards,
  takeUpCards,
  undoCards,
  wantCards,
} from './bulk-actions';
import { changeView, deleteView, saveView } from './view-actions';

const MANY = { takeUpCards, moveCards, undoCards, assignCards, prioritiseCards, labelCards, wantCards };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('board');
  return { title: t('title') };
}

/** The board: every story within the reader's reach, where the SOP says it stands. */
export default async function BoardPage() {
  const { person, actor } = await requirePage('/papan', 'board.view');
  const db = database();
  const [{ snapshot, sops }, calendar, people, views] = await Promise.all([
    readBoard(db, actor, new Date()),
    readCalendarDefinition(db),
    peopleKnownTo(db, actor),
    viewsFor(db, actor),
  ]);
  const { id, name, roles } = person;
  const read: BoardReading = { snapshot, frame: { me: { id, name, roles }, people, sops, calendar } };
  return (
    <Board
      reading={JSON.stringify(read)}
      actions={{ moveCard, takeUpCard, pauseCard, resumeCard, undoCard, ...MANY }}
      views={views}
      viewActions={{ saveView, changeView, deleteView }}
    />
  );
}
