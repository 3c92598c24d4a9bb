import { and, eq, inArray, isNull } from 'drizzle-orm';
import { noticeChoices, notices } from '@/db/schema/teamwork';
import type { NoticeChoice } from '@/lib/notice/choices';
import type { NoticeKind } from '@/lib/notice/notice';
import type { Outcome } from '@/lib/sop/refusal';
import type { MutationContext } from './context';

/** Marks one of one's own notices as read; what is read in the app is not mailed any more. */
export async function readNotice(
  { db, actor, now }: MutationContext,
  { noticeId }: { noticeId: string },
): Promise<Outcome> {
  await db
    .update(notices)
    .set({ readAt: now, mailDueAt: null })
    .where(and(eq(notices.id, noticeId), eq(notices.userId, actor.id), isNull(notices.readAt)));
  return { ok: true };
}

/** Marks all of one's own notices as read. One that folds at this moment is new and stays unread. */
export async function readAllNotices({ db, actor, now }: MutationContext): Promise<Outcome> {
  const unread = db
    .select({ id: notices.id })
    .from(notices)
    .where(and(eq(notices.userId, actor.id), isNull(notices.readAt)))
    // Never waits for a move that holds one of them: two that wait for each other would both fail.
    .for('update', { skipLocked: true });
  await db.update(notices).set({ readAt: now, mailDueAt: null }).where(inArray(notices.id, unread));
  return { ok: true };
}

/** Says how one wants to be told of one kind from now on. */
export async function chooseNotice(
  { db, actor }: MutationContext,
  { kind, ...choice }: { kind: NoticeKind } & NoticeChoice,
): Promise<Outcome> {
  await db
    .insert(noticeChoices)
    .values({ userId: actor.id, kind, ...choice })
    .onConflictDoUpdate({ target: [noticeChoices.userId, noticeChoices.kind], set: choice });
  return { ok: true };
}
