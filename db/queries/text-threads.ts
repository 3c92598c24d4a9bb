import { and, asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '@/db/client';
import { stories } from '@/db/schema/stories';
import { type TextThreadRow, textThreads, threadEntries } from '@/db/schema/text-threads';
import { users } from '@/db/schema/users';
import type { TextThread, ThreadEntry, ThreadMark } from '@/lib/annotations/thread';
import { mayReadThreads } from '@/lib/annotations/thread-rights';
import type { Actor } from '@/lib/sop/roles';
import { peopleNamed } from './comments';
import { storyWithinReach } from './reach';

const people = {
  opener: alias(users, 'opener'),
  resolver: alias(users, 'resolver'),
  accepter: alias(users, 'accepter'),
  rejecter: alias(users, 'rejecter'),
};

/** What is said about the words of a story's text, in the order in which it was begun. */
export async function listThreads(db: Db, actor: Actor, storyId: string): Promise<TextThread[]> {
  if (!mayReadThreads(actor)) return [];
  const rows = await db
    .select({
      thread: textThreads,
      opener: people.opener.name,
      resolver: people.resolver.name,
      accepter: people.accepter.name,
      rejecter: people.rejecter.name,
    })
    .from(textThreads)
    .innerJoin(stories, eq(stories.id, textThreads.storyId))
    .innerJoin(people.opener, eq(people.opener.id, textThreads.openedBy))
    .leftJoin(people.resolver, eq(people.resolver.id, textThreads.resolvedBy))
    .leftJoin(people.accepter, eq(people.accepter.id, textThreads.acceptedBy))
    .leftJoin(people.rejecter, eq(people.rejecter.id, textThreads.rejectedBy))
    .where(and(eq(textThreads.storyId, storyId), storyWithinReach(db, actor)))
    .orderBy(asc(textThreads.number));
  const entries = await entriesOf(
    db,
    rows.map(({ thread }) => thread.id),
  );
  return rows.map(({ thread, ...names }) => ({
    ...{ id: thread.id, number: thread.number, anchor: anchorOf(thread) },
    ...{ contentVersion: thread.contentVersion, replacement: thread.replacement },
    opened: { by: { id: thread.openedBy, name: names.opener }, at: thread.openedAt },
    entries: entries.get(thread.id) ?? [],
    resolved: markOf(thread.resolvedBy, names.resolver, thread.resolvedAt),
    accepted: markOf(thread.acceptedBy, names.accepter, thread.acceptedAt),
    rejected: markOf(thread.rejectedBy, names.rejecter, thread.rejectedAt),
  }));
}

/** The anchor alone of a thread's row. */
export function anchorOf({ part, block, start, quote, prefix, suffix }: TextThreadRow): TextThread['anchor'] {
  return { part, block, start, quote, prefix, suffix };
}

function markOf(id: string | null, name: string | null, at: Date | null): ThreadMark | null {
  return id && at ? { by: { id, name: name ?? '' }, at } : null;
}

async function entriesOf(db: Db, threadIds: string[]): Promise<Map<string, ThreadEntry[]>> {
  if (threadIds.length === 0) return new Map();
  const rows = await db
    .select({
      threadId: threadEntries.threadId,
      id: threadEntries.id,
      text: threadEntries.text,
      writer: { id: users.id, name: users.name },
      writtenAt: threadEntries.writtenAt,
      mentions: threadEntries.mentions,
    })
    .from(threadEntries)
    .innerJoin(users, eq(users.id, threadEntries.writtenBy))
    .where(inArray(threadEntries.threadId, threadIds))
    .orderBy(asc(threadEntries.writtenAt), asc(threadEntries.id));
  const named = await peopleNamed(
    db,
    rows.flatMap(({ mentions }) => mentions),
  );
  return Map.groupBy(
    rows.map(({ mentions, ...entry }) => ({ ...entry, mentions: named(mentions) })),
    ({ threadId }) => threadId,
  );
}
