import { and, asc, eq, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { noticeColumns, noticeItem } from '@/db/queries/notices';
import { stories } from '@/db/schema/stories';
import { mails, notices } from '@/db/schema/teamwork';
import { users } from '@/db/schema/users';
import type { NoticeItem } from '@/lib/notice/notice-item';
import { enqueue } from './enqueue';

/** Notices of one round; what is beyond waits for the next, a minute later. */
const AT_ONCE = 2_000;

export interface Gathering {
  db: Db;
  now: Date;
  /** Puts one person's notices into words. */
  compose: (name: string, items: NoticeItem[]) => { subject: string; text: string };
  /** False where no mail server is set: mails are then kept to be read in the outbox. */
  serverSet: boolean;
}

/**
 * Makes one mail for each person of all his notices that are due, and asks the worker to send it, in one
 * transaction: nothing is mailed twice or forgotten. Who may no longer sign in is mailed nothing.
 * @returns how many mails were made
 */
export async function gatherMails({ db, now, compose, serverSet }: Gathering): Promise<number> {
  return db.transaction(async (tx) => {
    const due = await tx
      .select({ id: notices.id })
      .from(notices)
      .where(and(isNotNull(notices.mailDueAt), lte(notices.mailDueAt, now)))
      .orderBy(asc(notices.mailDueAt))
      .limit(AT_ONCE)
      .for('update', { skipLocked: true });
    if (due.length === 0) return 0;
    const ids = due.map(({ id }) => id);
    const items = await tx
      .select({ ...noticeColumns, userId: notices.userId })
      .from(notices)
      .innerJoin(stories, eq(stories.id, notices.storyId))
      .leftJoin(users, eq(users.id, notices.actorId))
      .where(inArray(notices.id, ids))
      .orderBy(asc(notices.at), asc(notices.id));
    const byPerson = Map.groupBy(items, ({ userId }) => userId);
    const people = await tx
      .select({ id: users.id, name: users.name, email: users.email })
      .from(users)
      .where(and(inArray(users.id, [...byPerson.keys()]), isNull(users.disabledAt)));
    for (const person of people) {
      const own = (byPerson.get(person.id) ?? []).map(({ userId, ...row }) => noticeItem(row));
      const [mail] = await tx
        .insert(mails)
        .values({ userId: person.id, address: person.email, ...compose(person.name, own), createdAt: now })
        .returning({ id: mails.id });
      if (mail && serverSet) await enqueue(tx, 'send-mail', { mailId: mail.id });
    }
    await tx.update(notices).set({ mailDueAt: null }).where(inArray(notices.id, ids));
    return people.length;
  });
}
