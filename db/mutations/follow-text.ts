import { and, eq, inArray, isNotNull, or } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { type TextThreadRow, textThreads } from '@/db/schema/text-threads';
import { blocksByPart, type TextBlocks } from '@/lib/annotations/text-anchor';
import { standingOf, suggestionIn } from '@/lib/annotations/words-standing';
import type { StoryContent } from '@/lib/story/story-content';
import type { MutationContext } from './context';
import type { NewEvent } from './record-events';
import { acceptedEvent, toldOf, wordsOf } from './thread-parts';

/**
 * Has the marks of suggestions follow a text that is being written, in its transaction: those of `accepts`
 * whose words it has are accepted, and an accepted one is opened again once its text went back, by undo as by
 * an earlier version. Others are left alone.
 */
export async function followText(
  tx: Tx,
  { now, actor }: MutationContext,
  storyId: string,
  content: Pick<StoryContent, 'title' | 'summary' | 'body' | 'contentVersion'>,
  accepts: readonly string[],
): Promise<{ events: NewEvent[]; accepted: string[] }> {
  const named = accepts.length > 0 ? inArray(textThreads.id, [...accepts]) : undefined;
  const threads = await tx
    .select()
    .from(textThreads)
    .where(
      and(
        eq(textThreads.storyId, storyId),
        isNotNull(textThreads.replacement),
        or(isNotNull(textThreads.acceptedAt), named),
      ),
    )
    .orderBy(textThreads.number);
  if (threads.length === 0) return { events: [], accepted: [] };
  const { contentVersion } = content;
  const blocks = blocksByPart(content);
  const written = threads.filter((thread) => isStillOpen(thread) && isIn(blocks, thread));
  const takenBack = threads.filter((thread) => thread.acceptedAt && wentBack(blocks, thread));
  await mark(tx, written, { acceptedBy: actor.id, acceptedAt: now });
  await mark(tx, takenBack, { acceptedBy: null, acceptedAt: null });
  return {
    accepted: written.map(({ id }) => id),
    events: [
      ...written.map((thread) => acceptedEvent(thread, contentVersion)),
      ...takenBack.map(
        (thread): NewEvent => ({
          type: 'threadReopened',
          details: { ...toldOf(thread), contentVersion, takenBack: true },
        }),
      ),
    ],
  };
}

function isStillOpen({ resolvedAt, acceptedAt, rejectedAt }: TextThreadRow): boolean {
  return !resolvedAt && !acceptedAt && !rejectedAt;
}

function isIn(blocks: TextBlocks, thread: TextThreadRow): boolean {
  return standingOf(blocks[thread.part], wordsOf(thread)).standing === 'written';
}

function wentBack(blocks: TextBlocks, thread: TextThreadRow): boolean {
  const { anchor, replacement } = wordsOf(thread);
  return replacement !== null && suggestionIn(blocks[thread.part], { anchor, replacement })?.kind === 'asked';
}

async function mark(tx: Tx, threads: readonly TextThreadRow[], patch: Partial<TextThreadRow>): Promise<void> {
  if (threads.length === 0) return;
  const ids = threads.map(({ id }) => id);
  await tx.update(textThreads).set(patch).where(inArray(textThreads.id, ids));
}
