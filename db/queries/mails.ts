import { count, desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { type MailRow, mails } from '@/db/schema/teamwork';
import { mailState, type OutboxMail } from '@/lib/mail/outbox';

/** How many mails the outbox holds. */
export async function countMails(db: Db): Promise<number> {
  const [row] = await db.select({ total: count() }).from(mails);
  return row?.total ?? 0;
}

/** The office's outbox, newest first. */
export async function listMails(
  db: Db,
  serverSet: boolean,
  page: { limit: number; offset: number },
): Promise<OutboxMail[]> {
  const rows = await db
    .select()
    .from(mails)
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(page.limit)
    .offset(page.offset);
  return rows.map(({ userId, createdAt, sentAt, ...mail }) => ({
    ...mail,
    createdAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    state: mailState({ sentAt, attempts: mail.attempts }, serverSet),
  }));
}

/** One mail by id, or null. */
export async function mailById(db: Db, id: string): Promise<MailRow | null> {
  const [row] = await db.select().from(mails).where(eq(mails.id, id));
  return row ?? null;
}
