import { count, desc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { type MailRow, mails } from '@/db/schema/teamwork';
import { mailState, type OutboxMail } from '@/lib/mail/outbox';

/** The office's outbox, newest first. */
export async function listMails(
  db: Db,
  serverSet: boolean,
  page: { limit: number; offset: number },
): Promise<{ total: number; mails: OutboxMail[] }> {
  const [[all], rows] = await Promise.all([
    db.select({ total: count() }).from(mails),
    db
      .select()
      .from(mails)
      .orderBy(desc(mails.createdAt), desc(mails.id))
      .limit(page.limit)
      .offset(page.offset),
  ]);
  return {
    total: all?.total ?? 0,
    mails: rows.map(({ userId, createdAt, sentAt, ...mail }) => ({
      ...mail,
      createdAt: createdAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
      state: mailState({ sentAt, attempts: mail.attempts }, serverSet),
    })),
  };
}

/** One mail by id, or null. */
export async function mailById(db: Db, id: string): Promise<MailRow | null> {
  const [row] = await db.select().from(mails).where(eq(mails.id, id));
  return row ?? null;
}
