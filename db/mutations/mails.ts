import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { mails } from '@/db/schema/teamwork';
import { may } from '@/lib/sop/permissions';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import type { MutationContext } from './context';
import { enqueue } from './enqueue';

const MAX_ERROR = 500;

/** Keeps that a mail was handed over. */
export async function recordSent(db: Db, mailId: string, now: Date): Promise<void> {
  await db
    .update(mails)
    .set({ sentAt: now, error: '', attempts: sql`${mails.attempts} + 1` })
    .where(and(eq(mails.id, mailId), isNull(mails.sentAt)));
}

/** Keeps why a mail could not be handed over. */
export async function recordMailFailure(db: Db, mailId: string, error: string): Promise<void> {
  await db
    .update(mails)
    .set({ error: error.slice(0, MAX_ERROR), attempts: sql`${mails.attempts} + 1` })
    .where(and(eq(mails.id, mailId), isNull(mails.sentAt)));
}

/** Tries a mail that was not sent again from the beginning. */
export async function retryMail(
  { db, actor }: MutationContext,
  { mailId, serverSet }: { mailId: string; serverSet: boolean },
): Promise<Outcome> {
  if (!may(actor, 'office.manage')) return refuse({ code: 'noPermission' });
  if (!serverSet) return refuse({ code: 'noMailServer' });
  return db.transaction(async (tx) => {
    const [mail] = await tx.select().from(mails).where(eq(mails.id, mailId)).for('update');
    if (!mail) return refuse({ code: 'notFound' });
    if (mail.sentAt) return refuse({ code: 'mailSent' });
    await tx.update(mails).set({ attempts: 0, error: '' }).where(eq(mails.id, mailId));
    await enqueue(tx, 'send-mail', { mailId });
    return { ok: true };
  });
}
