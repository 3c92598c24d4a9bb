import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { notices } from '@/db/schema/teamwork';
import type { NoticeKind } from '@/lib/notice/notice';
import type { ToldEvent } from '@/lib/notice/notice-story';

/** What asks for something to be done where the story stands; done or left behind, it asks no more. */
const TO_DO: NoticeKind[] = ['yourTurn', 'sentBack', 'assigned', 'nearStandard', 'pastStandard'];

/**
 * Marks as read what an event has answered: when somebody takes the story up, nobody else need be called;
 * when it moves on, nothing of the stage it left waits any more. Read ones are not mailed.
 */
export async function settleNotices(tx: Tx, storyId: string, at: Date, event: ToldEvent): Promise<void> {
  const settled = settledBy(event);
  if (!settled) return;
  await tx
    .update(notices)
    .set({ readAt: at, mailDueAt: null })
    .where(and(eq(notices.storyId, storyId), isNull(notices.readAt), settled));
}

function settledBy({ type, actorId }: ToldEvent) {
  if (type === 'moved') return inArray(notices.kind, TO_DO);
  if (type !== 'takenUp' && type !== 'takenOver') return null;
  const called = eq(notices.kind, 'yourTurn');
  if (!actorId) return called;
  return or(called, and(eq(notices.userId, actorId), inArray(notices.kind, TO_DO)));
}

/**
 * Takes back what an event had told and nobody has read yet. A folded notice goes back to what it said before.
 * The readers' windows hear of it, as they did of the telling.
 */
export async function withdrawNotices(tx: Tx, storyId: string, eventNumber: number): Promise<void> {
  const ofEvent = and(
    eq(notices.storyId, storyId),
    isNull(notices.readAt),
    sql`(${notices.details} ->> 'number')::int = ${eventNumber}`,
  );
  await tx
    .update(notices)
    .set({
      count: sql`${notices.count} - 1`,
      details: sql`${notices.details} #> '{before,details}'`,
      actorId: sql`(${notices.details} #>> '{before,actorId}')::uuid`,
      at: sql`(${notices.details} #>> '{before,at}')::timestamptz`,
    })
    .where(and(ofEvent, sql`${notices.details} ? 'before'`));
  await withdraw(tx, ofEvent);
}

/** Takes back what a comment had told, now that its writer has taken it back. */
export async function withdrawComment(tx: Tx, commentId: string): Promise<void> {
  await withdraw(tx, and(isNull(notices.readAt), sql`${notices.details} ->> 'commentId' = ${commentId}`));
}

async function withdraw(tx: Tx, condition: ReturnType<typeof and>): Promise<void> {
  const gone = await tx.delete(notices).where(condition).returning({ userId: notices.userId });
  for (const userId of new Set(gone.map((row) => row.userId))) {
    const message = JSON.stringify({ kind: 'notice', userId });
    await tx.execute(sql`select pg_notify('redaksi', ${message})`);
  }
}
