import { and, count, desc, eq, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { noticeChoices, notices, storyComments } from '@/db/schema/teamwork';
import { threadEntries } from '@/db/schema/text-threads';
import { users } from '@/db/schema/users';
import { allChoices, type NoticeChoice } from '@/lib/notice/choices';
import type { NoticeKind } from '@/lib/notice/notice';
import { readNoticeDetails } from '@/lib/notice/notice-details';
import type { NoticeItem } from '@/lib/notice/notice-item';

export const NOTICES_AT_ONCE = 30;

/** Kinds that the person does not want in the app are not listed, also not those that were mailed to him. */
function shown(db: Db, userId: string): SQL | undefined {
  const unwanted = db
    .select({ kind: noticeChoices.kind })
    .from(noticeChoices)
    .where(and(eq(noticeChoices.userId, userId), eq(noticeChoices.inApp, false)));
  return and(eq(notices.userId, userId), sql`${notices.kind} not in ${unwanted}`);
}

/** What a notice needs to be put into words, with the words of the comment that it tells of. */
export const noticeColumns = {
  id: notices.id,
  kind: notices.kind,
  at: notices.at,
  readAt: notices.readAt,
  count: notices.count,
  details: notices.details,
  actor: users.name,
  story: { id: stories.id, number: stories.number, title: stories.title },
  comment: sql<string | null>`coalesce((
    select ${threadEntries.text} from ${threadEntries} where ${threadEntries.id} = (${notices.details} ->> 'entryId')::uuid), (
    select ${storyComments.text} from ${storyComments}
    where ${storyComments.id} = (${notices.details} ->> 'commentId')::uuid and ${storyComments.takenBackAt} is null))`,
};

/** A row of `noticeColumns` as its reader sees it. */
export function noticeItem({
  at,
  readAt,
  details,
  comment,
  ...row
}: Omit<NoticeItem, 'at' | 'read' | 'details' | 'comment'> & {
  at: Date;
  readAt: Date | null;
  details: Record<string, unknown>;
  comment: string | null;
}): NoticeItem {
  return {
    ...row,
    at: at.toISOString(),
    read: readAt !== null,
    details: readNoticeDetails(details),
    comment: comment ?? '',
  };
}

/** A person's notices, newest first. `before` goes on after the last one of an earlier reading. */
export async function listNotices(
  db: Db,
  userId: string,
  { before, limit = NOTICES_AT_ONCE }: { before?: { at: Date; id: string }; limit?: number } = {},
): Promise<{ items: NoticeItem[]; more: boolean }> {
  const rows = await db
    .select(noticeColumns)
    .from(notices)
    .innerJoin(stories, eq(stories.id, notices.storyId))
    .leftJoin(users, eq(users.id, notices.actorId))
    .where(
      and(
        shown(db, userId),
        before && or(lt(notices.at, before.at), and(eq(notices.at, before.at), lt(notices.id, before.id))),
      ),
    )
    .orderBy(desc(notices.at), desc(notices.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(noticeItem);
  return { items, more: rows.length > limit };
}

/** How many notices a person has not read. */
export async function countUnread(db: Db, userId: string): Promise<number> {
  const [row] = await db
    .select({ unread: count() })
    .from(notices)
    .where(and(shown(db, userId), isNull(notices.readAt)));
  return row?.unread ?? 0;
}

/** How a person wants to be told of each kind. */
export async function noticeChoicesOf(db: Db, userId: string): Promise<Record<NoticeKind, NoticeChoice>> {
  return allChoices(await db.select().from(noticeChoices).where(eq(noticeChoices.userId, userId)));
}
