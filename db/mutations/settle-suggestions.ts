import { inArray } from 'drizzle-orm';
import { type TextThreadRow, textThreads } from '@/db/schema/text-threads';
import { blocksByPart } from '@/lib/annotations/text-anchor';
import type { AcceptRequest, RejectRequest } from '@/lib/annotations/thread-requests';
import { standingOf } from '@/lib/annotations/words-standing';
import { type Outcome, refuse } from '@/lib/sop/refusal';
import { changeStory, staleRefusal } from './change-story';
import type { MutationContext } from './context';
import { type NewEvent, writeStory } from './record-events';
import { acceptedEvent, judgedThreads, toldOf, wordsOf, writeEntry } from './thread-parts';

/**
 * Marks suggestions as accepted that the saved text already follows, as after words typed by hand: the content
 * version is the saved one, and the suggested words must stand at their place in it. All of them or none.
 */
export async function acceptSuggestions(
  context: MutationContext,
  request: AcceptRequest,
): Promise<Outcome<{ threads: TextThreadRow[] }>> {
  const { actor, now } = context;
  return changeStory(context, request.storyId, null, async (tx, locked) => {
    const { story } = locked;
    const judged = await judgedThreads(tx, context, locked, request.threadIds, 'accept');
    if (!judged.ok) return judged;
    if (story.contentVersion !== request.contentVersion) return refuse(await staleRefusal(tx, story));
    const blocks = blocksByPart(story);
    const unwritten = judged.threads.some(
      (thread) => standingOf(blocks[thread.part], wordsOf(thread)).standing !== 'written',
    );
    if (unwritten) return refuse({ code: 'suggestionNotWritten' });
    const threads = await tx
      .update(textThreads)
      .set({ acceptedBy: actor.id, acceptedAt: now })
      .where(inArray(textThreads.id, request.threadIds))
      .returning();
    const events = judged.threads.map((thread) => acceptedEvent(thread, story.contentVersion));
    await writeStory(tx, story, { now, actorId: actor.id, events });
    return { ok: true, threads };
  });
}

/** Says no to suggestions, with an answer in each where one is given. All of them or none. */
export async function rejectSuggestions(
  context: MutationContext,
  request: RejectRequest,
): Promise<Outcome<{ threads: TextThreadRow[] }>> {
  const { actor, now } = context;
  const text = request.text.trim();
  return changeStory(context, request.storyId, null, async (tx, locked) => {
    const judged = await judgedThreads(tx, context, locked, request.threadIds, 'reject');
    if (!judged.ok) return judged;
    const threads = await tx
      .update(textThreads)
      .set({ rejectedBy: actor.id, rejectedAt: now })
      .where(inArray(textThreads.id, request.threadIds))
      .returning();
    const events: NewEvent[] = [];
    for (const thread of judged.threads) {
      const entry = text === '' ? null : await writeEntry(tx, context, thread.id, text);
      const participants = [thread.openedBy];
      events.push({
        type: 'suggestionRejected',
        details: { ...toldOf(thread), participants, ...(entry && { entryId: entry.id }) },
      });
    }
    await writeStory(tx, locked.story, { now, actorId: actor.id, events });
    return { ok: true, threads };
  });
}
