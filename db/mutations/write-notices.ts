import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { loadCalendar } from '@/db/queries/calendar';
import { readNoticeStory, type TellablePerson, tellablePeople } from '@/db/queries/notice-story';
import type { StoryRow } from '@/db/schema/stories';
import { notices } from '@/db/schema/teamwork';
import { NOTICE_DEFAULTS, type NoticeChoice } from '@/lib/notice/choices';
import { mailDueAt } from '@/lib/notice/mail-time';
import type { NoticeKind } from '@/lib/notice/notice';
import { noticeDetails } from '@/lib/notice/notice-details';
import type { ToldEvent } from '@/lib/notice/notice-story';
import { type NoticeTo, recipients } from '@/lib/notice/recipients';
import type { StoryEventType } from '@/lib/sop/vocabulary';
import type { CompiledCalendar } from '@/lib/worktime/compile-calendar';
import { settleNotices, withdrawNotices } from './settle-notices';

const TOLD: readonly StoryEventType[] = [
  'handedIn',
  'moved',
  'takenOver',
  'published',
  'reported',
  'assigned',
  'commented',
  'threadOpened',
  'threadAnswered',
  'suggestionRejected',
];

/**
 * Tells people of a story's events, in their transaction; called where events are written, so that no move can
 * forget it. Costs nothing for events that are told to nobody, otherwise a fixed number of queries.
 */
export async function tellPeople(tx: Tx, story: StoryRow, at: Date, events: ToldEvent[]): Promise<void> {
  const told = events.filter(({ type }) => TOLD.includes(type));
  // Sent together: on the transaction's one connection they are pipelined, in this order.
  const settled = events.map(async (event) => {
    if (event.type === 'moveUndone') await withdrawNotices(tx, story.id, Number(event.details.undone));
    await settleNotices(tx, story.id, at, event);
  });
  if (told.length === 0) return void (await Promise.all(settled));
  const [facts, people, calendar] = await Promise.all([
    readNoticeStory(tx, story),
    tellablePeople(tx, story.id),
    loadCalendar(tx),
    ...settled,
  ]);
  for (const event of told) {
    const to = recipients(event, facts, people);
    await writeNotices(tx, { storyId: story.id, at, event: { ...event, stage: story.stage } }, to, {
      people,
      calendar,
    });
  }
}

/** One notice as it is written: of which story, from when, and what its sentence is made of. */
export interface NewNotice {
  storyId: string;
  at: Date;
  event: Omit<ToldEvent, 'type'> & { type: StoryEventType | 'clock'; stage: string };
}

/**
 * Writes a notice to each, as each wants to be told. One that he has not read yet folds: it is counted up and
 * speaks of the last, with the one before kept so that taking a move back can restore it.
 */
export async function writeNotices(
  tx: Tx,
  { storyId, at, event }: NewNotice,
  to: NoticeTo[],
  { people, calendar }: { people: TellablePerson[]; calendar: CompiledCalendar },
): Promise<void> {
  const chosen = to
    .map((one) => ({ ...one, choice: choiceOf(people, one.userId, one.kind) }))
    .filter(({ choice }) => choice.inApp || choice.mail !== 'never')
    .toSorted((a, b) => a.userId.localeCompare(b.userId));
  if (chosen.length === 0) return;
  const rows = chosen.map(({ userId, kind, choice }) => ({
    userId,
    kind,
    storyId,
    actorId: event.actorId,
    details: noticeDetails(event),
    at,
    // Not wanted in the app: as good as read there, and only mailed.
    readAt: choice.inApp ? null : at,
    mailDueAt: mailDueAt(choice.mail, at, calendar),
  }));
  await tx
    .insert(notices)
    .values(rows)
    .onConflictDoUpdate({
      target: [notices.userId, notices.storyId, notices.kind],
      targetWhere: sql`read_at is null`,
      set: {
        count: sql`${notices.count} + 1`,
        actorId: sql`excluded.actor_id`,
        at: sql`excluded.at`,
        details: sql`excluded.details || jsonb_build_object('before', jsonb_build_object(
          'details', ${notices.details} - 'before', 'actorId', ${notices.actorId}, 'at', ${notices.at}))`,
        mailDueAt: sql`least(${notices.mailDueAt}, excluded.mail_due_at)`,
      },
    });
}

function choiceOf(people: TellablePerson[], userId: string, kind: NoticeKind): NoticeChoice {
  const own = people.find(({ id }) => id === userId)?.choices.find((choice) => choice.kind === kind);
  return own ?? NOTICE_DEFAULTS[kind];
}
