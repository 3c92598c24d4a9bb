import type { Task } from 'graphile-worker';
import { database } from '@/db/client';
import { gatherMails } from '@/db/mutations/gather-mails';
import { env } from '@/lib/env';
import { mailOf } from '@/lib/notice/mail-text';
import { log } from './log';
import { mailWords } from './notice-words';

/** Each minute: puts what people are to be told by mail into one mail for each. */
export const gatherMail: Task = async () => {
  const words = await mailWords();
  const made = await gatherMails({
    db: database(),
    now: new Date(),
    compose: (name, items) => mailOf(name, items, words),
    serverSet: env().smtpUrl !== undefined,
  });
  if (made > 0) log.info({ mails: made }, 'Mail gathered');
};
