import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requirePage } from '@/app/session';
import { Board } from '@/components/board/board';
import { database } from '@/db/client';
import { readBoard } from '@/db/queries/board';
import { readCalendarDefinition } from '@/db/queries/calendar';
import { moveCard, pauseCard, resumeCard, takeUpCard } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('board');
  return { title: t('title') };
}

/** The board: every story within the reader's reach, where the SOP says it stands. */
export default async function BoardPage() {
  const { person, actor } = await requirePage('/papan', 'board.view');
  const db = database();
  const [{ snapshot, sops }, calendar] = await Promise.all([
    readBoard(db, actor, new Date()),
    readCalendarDefinition(db),
  ]);
  return (
    <Board
      initial={snapshot}
      frame={{ me: { id: person.id, name: person.name, roles: person.roles }, sops, calendar }}
      actions={{ moveCard, takeUpCard, pauseCard, resumeCard }}
    />
  );
}
