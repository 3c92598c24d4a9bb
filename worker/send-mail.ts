import type { Task } from 'graphile-worker';
import { z } from 'zod';
import { type Db, database } from '@/db/client';
import type { Jobs } from '@/db/mutations/enqueue';
import { recordMailFailure, recordSent } from '@/db/mutations/mails';
import { mailById } from '@/db/queries/mails';
import { env } from '@/lib/env';
import { MailError, type MailTimes, sendMail } from '@/lib/mail/send-mail';

const payload = z.object({ mailId: z.uuid() }) satisfies z.ZodType<Jobs['send-mail']>;

/** Where mail is handed over, and by whom it is sent. Without an address mails stay where they are. */
export interface MailServer {
  db: Db;
  smtpUrl: string | undefined;
  from: string;
  times?: MailTimes;
}

/**
 * Hands one mail over. When the server does not take it, the outbox says why and the queue tries again, each
 * time later.
 */
export function mailSender(server: () => MailServer): Task {
  return async (input) => {
    const { mailId } = payload.parse(input);
    const { db, smtpUrl, from, times } = server();
    const mail = await mailById(db, mailId);
    if (!mail || mail.sentAt || !smtpUrl) return;
    const { id, address: to, subject, text } = mail;
    try {
      await sendMail(smtpUrl, { id, from, to, subject, text }, times);
    } catch (error) {
      if (error instanceof MailError) await recordMailFailure(db, mailId, error.message);
      throw error;
    }
    await recordSent(db, mailId, new Date());
  };
}

export const sendMailJob: Task = mailSender(() => {
  const { smtpUrl, mailFrom } = env();
  return { db: database(), smtpUrl, from: mailFrom };
});
