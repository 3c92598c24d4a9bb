import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { anchorOf } from '@/db/queries/text-threads';
import {
  type TextThreadRow,
  type ThreadEntryRow,
  textThreads,
  threadEntries,
} from '@/db/schema/text-threads';
import { excerpt } from '@/lib/annotations/thread';
import { assessThread, type ThreadAction } from '@/lib/annotations/thread-rights';
import type { AnchoredWords } from '@/lib/annotations/words-standing';
import type { Outcome, Refusal } from '@/lib/sop/refusal';
import { refuse } from '@/lib/sop/refusal';
import type { LockedStory } from './change-story';
import type { MutationContext } from './context';
import type { NewEvent } from './record-events';

/** The story's threads of these ids, in the order of their numbers. The story is locked, and they with it. */
export async function readThreads(tx: Tx, storyId: string, ids: string[]): Promise<TextThreadRow[]> {
  return tx
    .select()
    .from(textThreads)
    .where(and(eq(textThreads.storyId, storyId), inArray(textThreads.id, ids)))
    .orderBy(asc(textThreads.number));
}

/** Threads judged for an action, or every reason against it; unknown ones are not found. */
export async function judgedThreads(
  tx: Tx,
  context: MutationContext,
  { story, sop, facts }: Pick<LockedStory, 'story' | 'sop' | 'facts'>,
  ids: string[],
  action: ThreadAction,
): Promise<Outcome<{ threads: TextThreadRow[] }>> {
  const threads = await readThreads(tx, story.id, ids);
  if (threads.length < new Set(ids).size) return refuse({ code: 'notFound' });
  const reasons = new Map<string, Refusal>();
  for (const thread of threads) {
    const verdict = assessThread(sop, facts, thread, context.actor, action);
    if (!verdict.ok) for (const reason of verdict.reasons) reasons.set(JSON.stringify(reason), reason);
  }
  return reasons.size > 0 ? refuse(...reasons.values()) : { ok: true, threads };
}

export async function writeEntry(
  tx: Tx,
  { now, actor }: MutationContext,
  threadId: string,
  text: string,
  mentions: string[] = [],
): Promise<ThreadEntryRow> {
  const [entry] = await tx
    .insert(threadEntries)
    .values({ threadId, writtenBy: actor.id, text, mentions, writtenAt: now })
    .returning();
  if (!entry) throw new Error('Entry was not inserted');
  return entry;
}

/** Who has spoken in a thread: its opener and whoever answered. */
export async function participantsOf(tx: Tx, thread: TextThreadRow): Promise<string[]> {
  const entries = await tx
    .selectDistinct({ by: threadEntries.writtenBy })
    .from(threadEntries)
    .where(eq(threadEntries.threadId, thread.id));
  return [...new Set([thread.openedBy, ...entries.map(({ by }) => by)])];
}

/** What an event tells of its thread: enough to read the log by, without the text it was about. */
export function toldOf({ id, number, quote, replacement }: TextThreadRow): Record<string, unknown> {
  const told = { threadId: id, thread: number, quote: excerpt(quote) };
  return replacement === null ? told : { ...told, replacement: excerpt(replacement) };
}

/** The words of a thread's row and what is suggested for them, as the rules of anchors ask for them. */
export function wordsOf(thread: TextThreadRow): AnchoredWords {
  return { anchor: anchorOf(thread), replacement: thread.replacement };
}

export function acceptedEvent(thread: TextThreadRow, contentVersion: number): NewEvent {
  return { type: 'suggestionAccepted', details: { ...toldOf(thread), contentVersion } };
}
